import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { SMTPServer } from 'smtp-server'

/** An e-mail as a real SMTP server got it. */
export type ReceivedMail = { readonly from: string; readonly recipients: readonly string[]; readonly source: string }

/** What the server does with the next e-mails. */
export type SinkMood =
  /** Takes them. */
  | { readonly kind: 'willing' }
  /** Answers with this status when the recipient is named. */
  | { readonly kind: 'refusing'; readonly status: number }
  /** Reads the e-mail, keeps it, and never answers. */
  | { readonly kind: 'silent' }

/** A real SMTP server on this machine that keeps what it is sent. */
export const openSmtpSink = async (options: { readonly port?: number } = {}) => {
  const received: ReceivedMail[] = []
  let mood: SinkMood = { kind: 'willing' }
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    closeTimeout: 100,
    onRcptTo: (_address, _session, answer) => {
      if (mood.kind !== 'refusing') return answer()
      answer(Object.assign(new Error('This mailbox is not served'), { responseCode: mood.status }))
    },
    onData: (stream, session, answer) => {
      const { mailFrom, rcptTo } = session.envelope
      const recipients = rcptTo.map(({ address }) => address)
      const keep = async (): Promise<void> => {
        // Nothing was sent when the sender dies in the middle.
        const source = await text(stream).catch(() => null)
        if (source === null) return
        received.push({ from: mailFrom === false ? '' : mailFrom.address, recipients, source })
        if (mood.kind !== 'silent') answer()
      }
      void keep()
    },
  })
  server.on('error', () => undefined)
  server.listen(options.port ?? 0, '127.0.0.1')
  await once(server.server, 'listening')
  const { port } = server.server.address() as AddressInfo
  return {
    port,
    url: `smtp://127.0.0.1:${port}`,
    received,
    be: (next: SinkMood): void => {
      mood = next
    },
    close: async (): Promise<void> => {
      const closed = once(server, 'close')
      server.close()
      await closed
    },
  }
}

export type SmtpSink = Awaited<ReturnType<typeof openSmtpSink>>
