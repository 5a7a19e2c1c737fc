import { argon2, type Argon2Parameters, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'

/**
 * How expensive a guess is: OWASP's choice for argon2id (19 MiB, two passes, one lane). Raising these makes every
 * password be hashed again at the next sign-in.
 */
const parameters = { memory_kibibytes: 19_456, passes: 2, parallelism: 1 } as const

const salt_bytes = 16
const hash_bytes = 32

const derive = promisify<'argon2id', Argon2Parameters, Buffer>(argon2)

type Cost = { readonly memory_kibibytes: number; readonly passes: number; readonly parallelism: number }

const hash = (password: string, salt: Buffer, cost: Cost, length_bytes: number): Promise<Buffer> =>
  derive('argon2id', {
    // The same characters can be typed in several ways; all of them are the same password (NIST SP 800-63B).
    message: password.normalize('NFKC'),
    nonce: salt,
    memory: cost.memory_kibibytes,
    passes: cost.passes,
    parallelism: cost.parallelism,
    tagLength: length_bytes,
  })

/** What is stored of a password: argon2id in PHC string form, with its own salt and parameters. */
export const hashPassword = async (password: string): Promise<string> => {
  const salt = randomBytes(salt_bytes)
  return written(parameters, salt, await hash(password, salt, parameters, hash_bytes))
}

/** Whether the password is the stored one, and whether it should be hashed again with today's parameters. */
export const verifyPassword = async (
  password: string,
  stored: string,
): Promise<{ readonly valid: boolean; readonly outdated: boolean }> => {
  const known = read(stored)
  const offered = await hash(password, known.salt, known.cost, known.hash.length)
  const outdated = written(known.cost, known.salt, known.hash) !== written(parameters, known.salt, known.hash)
  return { valid: timingSafeEqual(offered, known.hash), outdated }
}

let decoy: Promise<string> | undefined

/** Does the work of a verification for an account that does not exist, so that its absence takes as long to tell. */
export const verifyAgainstNothing = async (password: string): Promise<void> => {
  decoy ??= hashPassword(randomBytes(salt_bytes).toString('base64'))
  await verifyPassword(password, await decoy)
}

const written = (cost: Cost, salt: Buffer, value: Buffer): string =>
  `$argon2id$v=19$m=${cost.memory_kibibytes},t=${cost.passes},p=${cost.parallelism}$${unpadded(salt)}$${unpadded(value)}`

const unpadded = (bytes: Buffer): string => bytes.toString('base64').replaceAll('=', '')

const phcPattern =
  /^\$argon2id\$v=19\$m=(?<memory>\d{1,7}),t=(?<passes>\d{1,2}),p=(?<lanes>\d{1,2})\$(?<salt>[A-Za-z0-9+/]+)\$(?<hash>[A-Za-z0-9+/]+)$/

const read = (stored: string): { cost: Cost; salt: Buffer; hash: Buffer } => {
  const groups = phcPattern.exec(stored)?.groups
  if (groups === undefined) throw new Error('A stored password is not an argon2id hash in PHC form')
  const part = (name: string): string => groups[name] ?? ''
  return {
    cost: {
      memory_kibibytes: Number(part('memory')),
      passes: Number(part('passes')),
      parallelism: Number(part('lanes')),
    },
    salt: Buffer.from(part('salt'), 'base64'),
    hash: Buffer.from(part('hash'), 'base64'),
  }
}
