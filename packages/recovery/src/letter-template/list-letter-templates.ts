import {
  defaultTemplate,
  type Language,
  languages,
  letter_channels,
  letter_kinds,
  type LetterChannel,
  type LetterKind,
} from '@quittance/core'
import { z } from 'zod'
import { parameter, sql } from '../report/sql.js'
import { instant, type SqlReader } from '../report/sql-reader.js'

/** What letters of a kind say, on one way and in one language. */
export type ListedTemplate = {
  readonly kind: LetterKind
  readonly channel: LetterChannel
  readonly language: Language
  /** 0 for the text that comes with the product. */
  readonly version: number
  readonly subject: string
  readonly body: string
  readonly changed_at: Date | null
  readonly changed_by_name: string | null
}

const row = z.object({
  kind: z.enum(letter_kinds),
  channel: z.enum(letter_channels),
  language: z.enum(languages),
  version: z.number(),
  subject: z.string(),
  body: z.string(),
  changed_at: instant,
  changed_by_name: z.string().nullable(),
})

/** The texts in force, one for each kind, way and language that there can be. */
export const listLetterTemplates = async (reader: SqlReader, organisation_id: string): Promise<ListedTemplate[]> => {
  const own = await reader(
    row,
    sql`select distinct on (letter_template.kind, channel, language) letter_template.kind, channel, language, version, subject,
           body,
           (extract(epoch from changed_at) * 1000)::bigint::text as changed_at, user_account.name as changed_by_name
      from letter_template
      left join user_account on user_account.organisation_id = letter_template.organisation_id
        and user_account.id = changed_by_id
     where letter_template.organisation_id = ${parameter('uuid', organisation_id)}
     order by letter_template.kind, channel, language, version desc`,
  )
  return letter_kinds.flatMap((kind) =>
    letter_channels.flatMap((channel) =>
      languages.flatMap((language) => {
        const standard = defaultTemplate(kind, channel, language)
        if (standard === null) return []
        const written = own.find((text) => text.kind === kind && text.channel === channel && text.language === language)
        const plain = { kind, channel, language, version: 0, changed_at: null, changed_by_name: null, ...standard }
        return [written ?? plain]
      }),
    ),
  )
}
