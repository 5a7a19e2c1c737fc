import { openSmtpSink } from '@quittance/testkit'
import { waitUntil } from './wait-until.js'

/** A real SMTP server, and what lies in the mailboxes behind it. */
export const openMailbox = async () => {
  const sink = await openSmtpSink()
  return {
    settings: { smtp_url: sink.url, from: { name: 'Recouvra Essai', address: 'no-reply@essai.example' } },
    /** The path and fragment of the link in the newest e-mail to an address, once so many have arrived there. */
    link: async (address: string, arrived: number): Promise<string> =>
      await waitUntil(`${arrived} e-mails with a link arrived at ${address}`, () => {
        const links = sink.received
          .filter(({ recipients }) => recipients.includes(address))
          .flatMap(({ source }) => linkIn(source) ?? [])
        return Promise.resolve(links.length < arrived ? null : (links.at(-1) ?? null))
      }),
    /** The subjects of what arrived at an address. */
    subjects: (address: string): string[] =>
      sink.received
        .filter(({ recipients }) => recipients.includes(address))
        .map(({ source }) => /^Subject: (?<subject>.*)$/mu.exec(source)?.groups?.['subject']?.trim() ?? ''),
    close: async (): Promise<void> => await sink.close(),
  }
}

const linkIn = (source: string): string | undefined => {
  const plain = source.replaceAll(/=\r?\n/gu, '').replaceAll('=3D', '=')
  return /https?:\/\/[^/\s]+(?<rest>\/[\w-]+#[\w-]{43})/u.exec(plain)?.groups?.['rest']
}
