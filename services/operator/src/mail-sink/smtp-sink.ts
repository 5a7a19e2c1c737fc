import { once } from 'node:events'
import { buffer } from 'node:stream/consumers'
import { SMTPServer } from 'smtp-server'
import { readMail, type ReadMail } from './read-mail.js'

/** An e-mail that was caught. */
export type CaughtMail = ReadMail & { readonly number: number; readonly caught_at: Date }

/** E-mails that are kept; older ones are forgotten. */
const kept_maximum = 200

/** A server for e-mails on this machine that delivers nothing and keeps the last ones in memory, for development. */
export const openSmtpSink = async (): Promise<{
  readonly url: string
  /** The latest first. */
  mails(): readonly CaughtMail[]
  /** Keeps a text message among the e-mails. */
  keepSms(sms: { readonly from: string; readonly to: string; readonly text: string }): void
  close(): Promise<void>
}> => {
  const mails: CaughtMail[] = []
  let number = 0
  const keepMail = (mail: ReadMail): void => {
    number += 1
    mails.unshift({ ...mail, number, caught_at: new Date() })
    mails.length = Math.min(mails.length, kept_maximum)
  }
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    closeTimeout: 100,
    onData: (stream, _session, answer) => {
      const keep = async (): Promise<void> => {
        try {
          const source = await buffer(stream)
          keepMail(readMail(source))
          answer()
        } catch (error) {
          answer(error instanceof Error ? error : new Error(String(error)))
        }
      }
      void keep()
    },
  })
  // Whoever sends is told by the protocol; nobody else needs to know.
  server.on('error', () => undefined)
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  const address = server.server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails: () => mails,
    keepSms: ({ from, to, text }) => {
      const part = { content_type: 'text/plain', charset: 'utf8', file_name: null, bytes: Buffer.from(text) } as const
      keepMail({ subject: `SMS: ${text.slice(0, 60)}`, from, to, parts: [part] })
    },
    close: async () => {
      const closed = once(server, 'close')
      server.close()
      await closed
    },
  }
}
