import { randomBytes } from 'node:crypto'
import { readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'

/**
 * How to connect to the embedded server: the port it uses again each time, the password of superuser and owner, and that
 * of the application's login.
 */
export type Access = { readonly port: number; readonly password: string; readonly application_password: string }

/** Folders made before the application had a login of its own hold no password for it. */
const keptSchema = z.object({
  port: z.number().int().min(1).max(65_535),
  password: z.string().min(1),
  application_password: z.string().min(1).optional(),
})
export type KeptAccess = z.infer<typeof keptSchema>

/** The bootstrap superuser: creates the owner, and nothing else of ours uses it. */
export const superuser = 'postgres'
/**
 * Owns the product's database. It is no superuser, like the account that a hosted PostgreSQL gives: what works here
 * works there.
 */
export const databaseOwner = 'quittance'
/** As whom API, worker and commands connect: it owns nothing and makes nothing. */
export const applicationLogin = 'quittance_login'
export const databaseName = 'quittance'

const fileIn = (folder: string): string => join(folder, 'postgres-access.json')

/** What was written by `writeAccess`, or undefined when it is not there or damaged. */
export const readAccess = async (folder: string): Promise<KeptAccess | undefined> => {
  try {
    return keptSchema.parse(JSON.parse(await readFile(fileIn(folder), 'utf8')))
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

/** The address of a database of the embedded server, for one of its accounts. */
const addressOf = (port: number, user: string, password: string, database: string): string =>
  `postgresql://${user}:${password}@127.0.0.1:${port}/${database}`

export const superuserUrl = ({ port, password }: KeptAccess): string => addressOf(port, superuser, password, 'postgres')

/** Both addresses of the product's database: as its owner, and as the application. */
export const databaseUrls = ({ port, password, application_password }: Access): DatabaseUrls => ({
  url: addressOf(port, applicationLogin, application_password, databaseName),
  ownerUrl: addressOf(port, databaseOwner, password, databaseName),
})

export type DatabaseUrls = {
  /** The product's database, as the login of API, worker and commands. */
  readonly url: string
  /** The same as its owner: for migrations alone. */
  readonly ownerUrl: string
}
