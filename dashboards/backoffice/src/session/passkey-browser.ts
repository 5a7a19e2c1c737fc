import {
  browserSupportsWebAuthn,
  browserSupportsWebAuthnAutofill,
  startAuthentication,
  startRegistration,
  WebAuthnAbortService,
} from '@simplewebauthn/browser'

/** What the API answers when it asks for a passkey. */
export interface PasskeyQuestion {
  /** Options of WebAuthn as JSON. */
  readonly options: string
  readonly ticket: string
}

/** What the API wants back. */
export interface PasskeyAnswer {
  readonly ticket: string
  readonly credential: string
}

const numeric_address = /^(?:[\d.]+|\[.*\])$/u

/** Whether this browser can use passkeys here: they belong to host names, not to numeric addresses. */
export function canUsePasskeys(): boolean {
  return browserSupportsWebAuthn() && window.isSecureContext && !numeric_address.test(window.location.hostname)
}

/** Whether the browser can offer passkeys among the addresses that it proposes in a field. */
export async function canOfferPasskeys(): Promise<boolean> {
  return canUsePasskeys() && (await browserSupportsWebAuthnAutofill())
}

/** Lets the person show a passkey; null when they changed their mind or the time ran out. */
export async function showPasskey(question: PasskeyQuestion, autofill = false): Promise<PasskeyAnswer | null> {
  try {
    const optionsJSON = JSON.parse(question.options)
    const credential = await startAuthentication({ optionsJSON, useBrowserAutofill: autofill })
    return { ticket: question.ticket, credential: JSON.stringify(credential) }
  } catch (error) {
    if (isGivenUp(error)) return null
    throw error
  }
}

/** Lets the person make a passkey; null when they changed their mind or the time ran out. */
export async function makePasskey(question: PasskeyQuestion): Promise<PasskeyAnswer | null> {
  try {
    const credential = await startRegistration({ optionsJSON: JSON.parse(question.options) })
    return { ticket: question.ticket, credential: JSON.stringify(credential) }
  } catch (error) {
    if (isGivenUp(error)) return null
    throw error
  }
}

/** Whether the device that was asked to make a passkey holds one of this account already. */
export function isKnownDevice(error: unknown): boolean {
  return error instanceof Error && error.name === 'InvalidStateError'
}

/** Takes back what the browser was asked and has not answered. */
export function stopPasskeys(): void {
  WebAuthnAbortService.cancelCeremony()
}

function isGivenUp(error: unknown): boolean {
  return error instanceof Error && (error.name === 'NotAllowedError' || error.name === 'AbortError')
}
