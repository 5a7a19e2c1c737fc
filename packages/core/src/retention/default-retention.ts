import type { BusinessDate } from '../calendar/index.js'
import type { Translated } from '../language.js'
import type { ClosingReason } from './closing-reason.js'
import { type Retention, type RetentionRule, type RetentionSubject } from './retention-rule.js'

/** What holds where an organisation says nothing: from which day on, in which country, and on what it rests. */
export type DefaultRetention = Retention & {
  readonly country: string
  readonly valid_from: string
  readonly subject: RetentionSubject
  readonly closing_reason: ClosingReason | null
  readonly source: Translated
}

const accounting: Translated = {
  en: 'French Commercial Code, art. L123-22: accounting records and their vouchers, 10 years',
  fr: 'Code de commerce, art. L123-22 : documents comptables et pièces justificatives, 10 ans',
}
const limitation: Translated = {
  en: 'French Civil Code, art. 2224: personal actions are time-barred after 5 years',
  fr: 'Code civil, art. 2224 : prescription des actions personnelles, 5 ans',
}
const mandate: Translated = {
  en: 'GDPR, art. 28(3)(g): the data goes back when the mandate ends; French Civil Code, art. 2224: proof of its performance, 5 years',
  fr: 'RGPD, art. 28(3)(g) : restitution à la fin du mandat ; Code civil, art. 2224 : preuve de son exécution, 5 ans',
}
const accuracy: Translated = {
  en: 'GDPR, art. 5(1)(d) and 17(1)(d): inaccurate data is erased without delay; a year to answer a complaint',
  fr: 'RGPD, art. 5(1)(d) et 17(1)(d) : effacement sans délai des données inexactes ; un an pour répondre à une réclamation',
}
const minimisation: Translated = {
  en: 'GDPR, art. 5(1)(e): no longer than needed; CNIL, guidance on unpaid debts (decision 2021-130): sorted between active use and intermediate archive',
  fr: 'RGPD, art. 5(1)(e) : durée limitée au nécessaire ; CNIL, référentiel gestion des impayés (délibération 2021-130) : tri entre base active et archivage intermédiaire',
}

const ofCase = (closing_reason: ClosingReason, months_active: number, months_archived: number, source: Translated) =>
  ({
    country: 'FR',
    valid_from: '2018-05-25',
    subject: 'case',
    closing_reason,
    months_active,
    months_archived,
    source,
  }) as const

const ofOther = (subject: RetentionSubject, months_active: number) =>
  ({
    country: 'FR',
    valid_from: '2018-05-25',
    subject,
    closing_reason: null,
    months_active,
    months_archived: 0,
    source: minimisation,
  }) as const

/**
 * The defaults as dated data: when the law changes, a line with its day is added and the old one stays. The law gives the
 * whole period; how much of it is active use is a proposal that the organisation confirms or changes, since CNIL's
 * guidance for creditors names no figure for agencies.
 */
export const default_retentions: readonly DefaultRetention[] = [
  ofCase('paid', 3, 117, accounting),
  ofCase('settled', 3, 117, accounting),
  ofCase('recalled', 1, 59, mandate),
  ofCase('uncollectable', 12, 48, limitation),
  ofCase('time_barred', 0, 60, limitation),
  ofCase('insolvency', 12, 48, limitation),
  ofCase('over_indebtedness', 12, 48, limitation),
  ofCase('deceased', 6, 54, limitation),
  ofCase('error', 0, 12, accuracy),
  ofOther('file', 6),
  ofOther('contact_point', 6),
  ofOther('prospect', 3),
]

/**
 * The defaults of a country on a day, as rules for every creditor. A country without defaults has none: nothing is
 * archived there before its organisation has written its own rules.
 */
export const defaultRetentionsOn = (
  country: string,
  day: BusinessDate,
  table: readonly DefaultRetention[] = default_retentions,
): readonly (RetentionRule & { readonly source: Translated; readonly valid_from: string })[] => {
  const latest = new Map<string, DefaultRetention>()
  for (const line of table) {
    if (line.country !== country || line.valid_from > day) continue
    const key = `${line.subject} ${line.closing_reason ?? ''}`
    const known = latest.get(key)
    if (known === undefined || known.valid_from < line.valid_from) latest.set(key, line)
  }
  return [...latest.values()].map(({ country: _country, ...rule }) => ({ ...rule, creditor_id: null }))
}
