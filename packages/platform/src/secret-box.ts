import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

/** Seals small secrets that the database must keep and nobody must read there: TOTP secrets, client secrets. */
export type SecretBox = {
  /** The text, encrypted and bound to its purpose: what was sealed as one thing cannot be opened as another. */
  seal(text: string, purpose: string): string
  /** Throws when the key is another one, the purpose differs, or a bit was changed. */
  open(sealed: string, purpose: string): string
}

export const secretKey_bytes = 32
const nonce_bytes = 12
const tag_bytes = 16
/** Names key and algorithm, so that a later one can be told apart. */
const version = 'v1.'

/** A box under one key of 32 bytes: AES-256-GCM with a random nonce (NIST SP 800-38D). */
export const openSecretBox = (key: Uint8Array): SecretBox => {
  if (key.length !== secretKey_bytes) throw new Error(`A secret key has ${secretKey_bytes} bytes`)
  return {
    seal: (text, purpose) => {
      const nonce = randomBytes(nonce_bytes)
      const cipher = createCipheriv('aes-256-gcm', key, nonce)
      cipher.setAAD(Buffer.from(purpose))
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
      return version + Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url')
    },
    open: (sealed, purpose) => {
      if (!sealed.startsWith(version)) throw new Error('This was not sealed here')
      const bytes = Buffer.from(sealed.slice(version.length), 'base64url')
      const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, nonce_bytes), {
        authTagLength: tag_bytes,
      })
      decipher.setAAD(Buffer.from(purpose))
      decipher.setAuthTag(bytes.subarray(nonce_bytes, nonce_bytes + tag_bytes))
      return decipher.update(bytes.subarray(nonce_bytes + tag_bytes)).toString('utf8') + decipher.final('utf8')
    },
  }
}
