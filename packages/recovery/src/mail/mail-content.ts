import { z } from 'zod'
import type { Services } from '../services.js'
import type { MailContent } from './mail-layout.js'

const schema = z.object({ subject: z.string(), text: z.string(), html: z.string() })

/** Bound to its message, so that the content of one row put into another cannot be opened. */
const purposeOf = (message_id: string): string => `mail-message:${message_id}`

export const sealContent = (services: Pick<Services, 'secrets'>, message_id: string, content: MailContent): string =>
  services.secrets.seal(JSON.stringify(content), purposeOf(message_id))

export const openContent = (services: Pick<Services, 'secrets'>, message_id: string, sealed: string): MailContent =>
  schema.parse(JSON.parse(services.secrets.open(sealed, purposeOf(message_id))))
