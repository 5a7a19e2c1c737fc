import { createHash } from 'node:crypto'

/** Identifies the shape of a file by the names of its columns in their order, whatever their letter case. */
export const headerFingerprint = (names: readonly string[]): string =>
  createHash('sha256')
    .update(JSON.stringify(names.map((name) => name.trim().normalize('NFC').toLowerCase())))
    .digest('hex')
