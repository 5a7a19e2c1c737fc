import { createHmac, generateKeyPairSync } from 'node:crypto'
import { signedToken, type TestIdentityProvider } from '@quittance/testkit'

type Claims = { readonly [name: string]: unknown }

/** What a token says. */
export const claimsOf = (token: string): Claims =>
  JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString())

const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url')

const foreign = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey

/** Ways to answer with a token that is not what the provider made for this flow. */
export const forgeries = (
  provider: TestIdentityProvider,
  client_secret: string,
): Readonly<Record<string, (token: string) => string | undefined>> => {
  const resigned = (change: object) => (token: string) => provider.sign({ ...claimsOf(token), ...change })
  const now_seconds = Math.floor(Date.now() / 1000)
  const hour_seconds = 3600
  return {
    'no token': () => undefined,
    'a token that is none': () => 'x.y.z',
    'a token without signature': (token) => `${part({ alg: 'none' })}.${part(claimsOf(token))}.`,
    'a token without signature in other letters': (token) => `${part({ alg: 'nOnE' })}.${part(claimsOf(token))}.`,
    'a token whose signature was cut off': (token) => token.slice(0, token.lastIndexOf('.') + 1),
    'a token with another subject': (token) => {
      const [head, , signature] = token.split('.')
      return `${head}.${part({ ...claimsOf(token), sub: 'administrator' })}.${signature}`
    },
    'a token signed with a foreign key': (token) => signedToken(foreign, claimsOf(token)),
    'a token signed with the client secret': (token) => {
      const input = `${part({ alg: 'HS256' })}.${part(claimsOf(token))}`
      return `${input}.${createHmac('sha256', client_secret).update(input).digest('base64url')}`
    },
    'a token of another issuer': resigned({ iss: 'https://evil.example' }),
    'a token of the issuer with a slash': resigned({ iss: `${provider.issuer}/` }),
    'a token for another client': resigned({ aud: 'other' }),
    'a token for several clients, used by another': resigned({ aud: ['quittance', 'other'], azp: 'other' }),
    'a token with the nonce of another flow': resigned({ nonce: 'another' }),
    'a token without nonce': resigned({ nonce: undefined }),
    'an expired token': resigned({ exp: now_seconds - hour_seconds, iat: now_seconds - 2 * hour_seconds }),
    'a token that is not valid yet': resigned({ nbf: now_seconds + hour_seconds }),
    'a token without an end': resigned({ exp: undefined }),
    'a token without subject': resigned({ sub: undefined }),
    'a token with an empty subject': resigned({ sub: '' }),
    'a token with a subject that is too long': resigned({ sub: 'x'.repeat(256) }),
    'a token with a subject that is no text': resigned({ sub: 7 }),
  }
}
