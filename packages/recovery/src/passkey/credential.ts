import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server'
import { z } from 'zod'

const base64url = z.string().regex(/^[A-Za-z0-9_-]*$/u)
const common = {
  id: base64url.min(1).max(1_400),
  rawId: base64url.min(1).max(1_400),
  type: z.literal('public-key'),
  clientExtensionResults: z.record(z.string(), z.unknown()),
}

const assertion = z.object({
  ...common,
  response: z.object({
    clientDataJSON: base64url,
    authenticatorData: base64url,
    signature: base64url,
    userHandle: base64url.optional(),
  }),
})

const attestation = z.object({
  ...common,
  response: z.object({
    clientDataJSON: base64url,
    attestationObject: base64url,
    transports: z.array(z.string().max(32)).max(8).optional(),
  }),
})

/** Characters of what a device answers; larger than any of them. */
const length_maximum = 20_000

const parsed = <Shape>(shape: z.ZodType<Shape>, text: string): Shape | null => {
  if (text.length > length_maximum) return null
  try {
    return shape.parse(JSON.parse(text))
  } catch {
    return null
  }
}

/** What a device answers when a passkey is used, or null when it is something else. */
export const readAssertion = (text: string): AuthenticationResponseJSON | null => {
  const found = parsed(assertion, text)
  if (found === null) return null
  const { userHandle, ...response } = found.response
  return { ...found, clientExtensionResults: {}, response: { ...response, ...(userHandle && { userHandle }) } }
}

/** What a device answers when a passkey is made, or null when it is something else. */
export const readAttestation = (text: string): RegistrationResponseJSON | null => {
  const found = parsed(attestation, text)
  if (found === null) return null
  const { transports, ...response } = found.response
  return { ...found, clientExtensionResults: {}, response: { ...response, ...(transports && { transports }) } }
}
