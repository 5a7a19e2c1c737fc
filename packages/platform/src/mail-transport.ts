import { createTransport } from 'nodemailer'

/** One e-mail to one person. */
export type Mail = {
  /** Becomes the Message-ID: the same on every attempt, so that receiving systems can tell a repetition. */
  readonly id: string
  readonly recipient: string
  /** One line. */
  readonly subject: string
  readonly text: string
  readonly html: string
  readonly attachments?: readonly MailFile[]
  /** In whose name it is sent, where that is not the product's own: the address of the sender stays. */
  readonly sender_name?: string
  /** Where answers go, where that is not the sender. */
  readonly reply_to?: string
}

/** A file that goes with an e-mail. */
export type MailFile = { readonly file_name: string; readonly content_type: string; readonly bytes: Buffer }

/** Where e-mails leave the house. */
export type MailSettings = {
  /** `smtp://` or `smtps://`, with user, password and options in it as nodemailer reads them. */
  readonly smtp_url: string
  readonly from: MailSender
}

/** Whose name and address the e-mails bear. */
export type MailSender = { readonly name: string; readonly address: string }

/** Hands e-mails to an SMTP server. */
export type MailTransport = {
  /** Resolves when the server has taken the e-mail over; rejects with a MailError when it has not, or not surely. */
  send(mail: Mail): Promise<void>
  close(): void
}

/** Why an e-mail was not taken over. `permanent` says that trying again would be in vain. */
export class MailError extends Error {
  override name = 'MailError'

  constructor(
    message: string,
    readonly permanent: boolean,
    options?: ErrorOptions,
  ) {
    super(message, options)
  }
}

/** A server that is silent for longer is given up. Together they bound one attempt. */
const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000, dnsTimeout: 10_000 }

/** Longest duration of one attempt: a server that answers at each step, but as late as it may. */
export const mailAttempt_ms_maximum = 150_000

/** Opens the way to the SMTP server. Nothing is connected before the first e-mail. */
export const openMailTransport = (
  { smtp_url, from }: MailSettings,
  timing: Partial<typeof patience> = {},
): MailTransport => {
  const transport = createTransport({
    url: smtp_url,
    ...patience,
    ...timing,
    // What an e-mail holds comes from us alone: no part of it names a file or an address to be fetched.
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return {
    send: async ({ id, recipient, subject, text, html, attachments = [], sender_name, reply_to }) => {
      if (!isMailAddress(recipient)) throw new MailError('The address of the recipient is not one', true)
      const message = {
        messageId: `<${id}@${from.address.slice(from.address.lastIndexOf('@') + 1)}>`,
        from: sender_name === undefined ? from : { name: oneLine(sender_name), address: from.address },
        ...(reply_to !== undefined && isMailAddress(reply_to) && { replyTo: { name: '', address: reply_to } }),
        to: { name: '', address: recipient },
        // Given apart, so that nothing is read out of the headers.
        envelope: { from: from.address, to: [recipient] },
        subject: oneLine(subject),
        text,
        html,
        attachments: attachments.map(({ file_name, content_type, bytes }) => ({
          filename: file_name,
          contentType: content_type,
          content: bytes,
        })),
        headers: { 'Auto-Submitted': 'auto-generated' },
      }
      await withinTime(transport.sendMail(message)).catch((error: unknown) => {
        throw asMailError(error)
      })
    },
    close: () => transport.close(),
  }
}

/** An address as the product uses it: one mailbox, without quotes, comments, lists or anything that could end a header. */
export const isMailAddress = (text: string): boolean =>
  text.length <= 254 && /^[^\s@"(),:;<>[\\\]\p{Cc}]+@[^\s@"(),:;<>[\\\]\p{Cc}]+$/u.test(text)

/** `Name <address>` or an address alone; null for anything else. */
export const readMailSender = (text: string): MailSender | null => {
  const named = /^(?<name>[^<>\p{Cc}"]*)<(?<address>[^<>]+)>$/u.exec(text.trim())?.groups
  const name = named?.['name']?.trim() ?? ''
  const address = named?.['address']?.trim() ?? text.trim()
  return isMailAddress(address) ? { name, address } : null
}

const oneLine = (text: string): string => text.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim()

const withinTime = async <T>(work: Promise<T>): Promise<T> => {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new MailError('The server took too long', false)), mailAttempt_ms_maximum)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}

/** Answers from 500 on are final (RFC 5321, section 4.2.1), but for those to our own login: that is mended by the operator. */
const asMailError = (error: unknown): MailError => {
  if (error instanceof MailError) return error
  const code = field(error, 'code')
  const status = field(error, 'responseCode')
  const permanent = typeof status === 'number' && status >= 500 && code !== 'EAUTH'
  const reason = error instanceof Error ? oneLine(error.message).slice(0, reason_length_maximum) : 'unknown failure'
  return new MailError(reason, permanent, { cause: error })
}

const reason_length_maximum = 300

const field = (error: unknown, name: string): unknown =>
  typeof error === 'object' && error !== null ? Reflect.get(error, name) : undefined
