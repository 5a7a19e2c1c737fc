import type { Configuration } from '@quittance/platform'
import type { Settings } from '../settings.js'
import { openMailSinkSite } from './mail-sink-site.js'
import { openSmtpSink } from './smtp-sink.js'

/** Where e-mails go in the demonstration, and where they are looked at. */
export type MailSink = {
  /** What API and worker find in their environment. */
  readonly environment: Readonly<Record<string, string>>
  /** The page that shows them. */
  readonly address: string
  close(): Promise<void>
}

/**
 * Catches the e-mails of the demonstration where no server for them is configured, and shows them on this machine. Null
 * for everything else: an installation of somebody's own never has its e-mails caught unasked.
 */
export const openMailSink = async ({ configuration, secrets }: Settings): Promise<MailSink | null> => {
  if (!isWanted(configuration) || secrets.smtp_url !== undefined) return null
  const sink = await openSmtpSink()
  const site = await openMailSinkSite(configuration.port + 1, sink.mails, sink.keepSms)
  return {
    environment: {
      QUITTANCE_SMTP_URL: sink.url,
      QUITTANCE_MAIL_FROM: 'Quittance <no-reply@quittance.example>',
      ...(secrets.sms_url === undefined && {
        QUITTANCE_SMS_URL: `${site.address}/sms`,
        QUITTANCE_SMS_FROM: 'Quittance',
      }),
    },
    address: site.address,
    close: async () => {
      await Promise.all([sink.close(), site.close()])
    },
  }
}

const isWanted = ({ demo, database_embedded }: Configuration): boolean => demo && database_embedded
