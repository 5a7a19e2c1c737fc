import { randomBytes } from 'node:crypto'
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { OperatorError, systemCode } from './operator-error.js'
import { secretKey_bytes } from './secret-box.js'

const file_name = 'secret.key'

/**
 * The key of an installation that was given none: kept in its data folder, readable by its owner only, made when first
 * asked for. Several processes may ask at once; all get the same.
 */
export const secretKeyOf = async (data_folder: string): Promise<Uint8Array> => {
  const path = join(data_folder, file_name)
  return (await readKey(path)) ?? (await makeKey(data_folder, path))
}

const readKey = async (path: string): Promise<Uint8Array | undefined> => {
  try {
    const key = Buffer.from(await readFile(path, 'utf8'), 'base64')
    if (key.length === secretKey_bytes) return key
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return undefined
    throw error
  }
  throw new OperatorError('configuration', `${path} does not hold a key of ${secretKey_bytes} bytes in base64.`)
}

const makeKey = async (data_folder: string, path: string): Promise<Uint8Array> => {
  await mkdir(data_folder, { recursive: true })
  const draft = `${path}.${process.pid}.${randomBytes(4).toString('hex')}`
  await writeFile(draft, `${randomBytes(secretKey_bytes).toString('base64')}\n`, { mode: 0o600 })
  try {
    // A link appears whole or not at all, and never replaces the key of whoever was faster.
    await link(draft, path)
  } catch (error) {
    if (systemCode(error) !== 'EEXIST') throw error
  } finally {
    await rm(draft, { force: true })
  }
  const key = await readKey(path)
  if (key === undefined) throw new OperatorError('configuration', `${path} vanished while it was made.`)
  return key
}
