import { randomBytes } from 'node:crypto'
import { readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'

/** How to connect to the embedded server: the port it uses again each time, and the password of its accounts. */
const accessSchema = z.object({ port: z.number().int().min(1).max(65_535), password: z.string().min(1) })
export type Access = z.infer<typeof accessSchema>

/** The bootstrap superuser: creates the owner, and nothing else of ours uses it. */
export const superuser = 'postgres'
/**
 * Owns the product's database. It is no superuser, like the account that a hosted PostgreSQL gives: what works here
 * works there.
 */
export const databaseOwner = 'quittance'
export const databaseName = 'quittance'

const fileIn = (folder: string): string => join(folder, 'postgres-access.json')

/** What was written by `writeAccess`, or undefined when it is not there or damaged. */
export const readAccess = async (folder: string): Promise<Access | undefined> => {
  try {
    return accessSchema.parse(JSON.parse(await readFile(fileIn(folder), 'utf8')))
  } catch {
    return undefined
  }
}

/** Readable by our own user only. The file is replaced as a whole, so that a full disk cannot damage it. */
export const writeAccess = async (folder: string, access: Access): Promise<void> => {
  const file = fileIn(folder)
  await writeFile(`${file}.new`, JSON.stringify(access), { mode: 0o600 })
  await rename(`${file}.new`, file)
}

export const newPassword = (): string => randomBytes(24).toString('hex')

/** The address of a database of the embedded server. */
export const urlOf = (access: Access, user: string, database: string): string =>
  `postgresql://${user}:${access.password}@127.0.0.1:${access.port}/${database}`
