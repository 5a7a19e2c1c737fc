/** One text message to one number. */
export type Sms = {
  /** The same on every attempt, so that the provider can tell a repetition. */
  readonly id: string
  /** In international form, such as +33612345678. */
  readonly recipient: string
  readonly text: string
}

/** Where text messages leave the house. */
export type SmsSettings = {
  /** Takes `POST` with the JSON `{ "id", "from", "to", "text" }`; 2xx means taken over, 4xx refused for good. */
  readonly url: string
  /** Sent as `Authorization: Bearer …`; null for none. */
  readonly token: string | null
  /** Who the message is from: a number, or up to 11 letters. */
  readonly from: string
}

/** Hands text messages to a provider. */
export type SmsTransport = {
  /** Resolves when the provider has taken the message over; rejects with an SmsError when it has not, or not surely. */
  send(sms: Sms): Promise<void>
}

/** Why a message was not taken over. `permanent` says that trying again would be in vain. */
export class SmsError extends Error {
  override name = 'SmsError'

  constructor(
    message: string,
    readonly permanent: boolean,
    options?: ErrorOptions,
  ) {
    super(message, options)
  }
}

const patience_ms = 20_000

/** Opens the way to a provider of text messages. The operator named its address, so that it may be in the own network. */
export const openSmsTransport = ({ url, token, from }: SmsSettings): SmsTransport => ({
  send: async ({ id, recipient, text }) => {
    const response = await fetch(url, {
      method: 'POST',
      redirect: 'error',
      signal: AbortSignal.timeout(patience_ms),
      headers: {
        'content-type': 'application/json',
        'idempotency-key': id,
        ...(token !== null && { authorization: `Bearer ${token}` }),
      },
      body: JSON.stringify({ id, from, to: recipient, text }),
    }).catch((error: unknown) => {
      throw new SmsError('The provider could not be reached', false, { cause: error })
    })
    await response.body?.cancel()
    if (response.ok) return
    // 408 and 429 ask to come back; what else the provider refuses it would refuse again.
    const permanent = response.status >= 400 && response.status < 500 && ![401, 403, 408, 429].includes(response.status)
    throw new SmsError(`The provider answered ${response.status}`, permanent)
  },
})
