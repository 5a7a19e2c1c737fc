import {
  addDays,
  type BusinessDate,
  channelsOf,
  checkFirstLetter,
  type FirstLetterFacts,
  isDemand,
  type LegalText,
  type MergeValues,
  postalLines,
  readTemplate,
  renderTemplate,
  type Template,
} from '@quittance/core'
import type { LetterheadFacts } from '../letterhead/read-letterhead.js'
import type { TemplateInForce, TemplateKey } from '../letter-template/template-in-force.js'
import type { FirstLetter } from './first-letter-of-case.js'
import type { LetterFacts } from './letter-facts.js'
import type { LetterObstacle } from './letter-failure.js'
import { letterWord } from './letter-words.js'
import { amountText, longDay, shortDay } from './write-letter-words.js'

/** How long a debtor is given to pay or to answer, in days. */
const payment_days = 15
/** Three parts of a long text message. */
const sms_length_maximum = 480

/** A line of the account of a demand. */
export type LetterSum = {
  readonly basis: string
  readonly due_on: BusinessDate | null
  readonly principal_minor: bigint
  readonly interest_minor: bigint
  readonly accessories_minor: bigint
}

/** A letter as it goes out: what the template says, and what the layout adds to every letter of its kind. */
export type ComposedLetter = TemplateKey & {
  readonly reference: string
  readonly dated_on: BusinessDate
  readonly template_version: number
  /** Lines of name and address; one line for e-mails and text messages. */
  readonly recipient: readonly string[]
  readonly subject: string
  readonly body: string
  readonly case_reference: string
  readonly creditor: { readonly name: string; readonly address: string }
  readonly letterhead: LetterheadFacts
  readonly first_letter: FirstLetter | null
  readonly currency: string | null
  /** What is demanded, by claim; empty where nothing is. */
  readonly sums: readonly LetterSum[]
  /** What the first letter repeats; null for the others. */
  readonly law: LegalText | null
  readonly agent_name: string | null
}

/** What is wished for one letter. */
export type LetterWish = TemplateKey & {
  readonly dated_on: BusinessDate
  readonly agent_name: string | null
  readonly message: string | null
  /** Where to; null for the way that is known last. */
  readonly contact_point_id: string | null
}

/** Puts a letter together, or says everything that stands against it. */
export const composeLetter = (
  facts: LetterFacts,
  template: TemplateInForce | null,
  wish: LetterWish,
): { readonly letter: ComposedLetter | null; readonly obstacles: readonly LetterObstacle[] } => {
  const obstacles: LetterObstacle[] = [...obstaclesOfCase(facts, wish)]
  const { letterhead, first_letter, debt_case } = facts
  const currency = facts.claims[0]?.currency ?? null
  const sums = isDemand(wish.kind) ? sumsOf(facts, wish) : []
  const reference = `${debt_case.number}-${debt_case.letters + 1}`
  const recipient = recipientOf(facts, wish)
  if (recipient === null) obstacles.push({ code: 'recipient_missing', channel: wish.channel })
  const values = valuesOf(facts, wish, reference, currency)
  const texts = template === null ? null : writtenTexts(template, values, obstacles)
  const law = wish.kind === 'first_letter' ? lawOf(facts, wish, sums, texts, obstacles) : null
  if (letterhead === null || recipient === null || template === null || texts === null)
    return { letter: null, obstacles }
  const letter: ComposedLetter = {
    kind: wish.kind,
    channel: wish.channel,
    language: wish.language,
    reference,
    dated_on: wish.dated_on,
    template_version: template.version,
    recipient,
    ...texts,
    case_reference: debt_case.number,
    creditor: { name: debt_case.creditor_name, address: debt_case.creditor_address ?? '' },
    letterhead,
    first_letter: wish.kind === 'first_letter' ? null : first_letter,
    currency,
    sums,
    law,
    agent_name: wish.agent_name,
  }
  if (wish.channel === 'sms' && smsText(letter).length > sms_length_maximum) obstacles.push({ code: 'sms_too_long' })
  return { letter, obstacles }
}

/** A text message with the references that every later step repeats. */
export const smsText = ({ body, reference, first_letter, language }: ComposedLetter): string => {
  const own = `${letterWord('reference', language)} ${reference}`
  if (first_letter === null) return `${body} ${own}.`
  const first = `${letterWord('letter', language)} ${first_letter.reference} ${letterWord('of_day', language)} ${shortDay(first_letter.sent_on)}`
  return `${body} ${own}, ${first}.`
}

const obstaclesOfCase = (facts: LetterFacts, { kind, channel }: LetterWish): LetterObstacle[] => {
  const obstacles: LetterObstacle[] = []
  if (facts.debt_case.phase === 'closed') obstacles.push({ code: 'case_closed' })
  if (!channelsOf(kind).includes(channel)) obstacles.push({ code: 'channel_not_allowed' })
  if (facts.letterhead === null) obstacles.push({ code: 'letterhead_missing' })
  if (kind === 'first_letter' && facts.first_letter !== null) obstacles.push({ code: 'first_letter_sent' })
  if (!isDemand(kind)) return obstacles
  if (kind !== 'first_letter' && facts.first_letter === null) obstacles.push({ code: 'first_letter_missing' })
  if (facts.claims.length === 0) obstacles.push({ code: 'nothing_owed' })
  if (new Set(facts.claims.map(({ currency }) => currency)).size > 1) obstacles.push({ code: 'several_currencies' })
  return obstacles
}

const recipientOf = (facts: LetterFacts, { channel, contact_point_id }: LetterWish): readonly string[] | null => {
  const point = facts.points.find(({ id }) => contact_point_id === null || id === contact_point_id)
  if (point === undefined) return null
  return channel === 'letter' ? postalLines(facts.debt_case.debtor_name, point.value) : [point.value]
}

/** Without a title, costs stay with the creditor (L111-8): in the amicable phase they are no part of what is asked. */
const sumsOf = ({ claims, debt_case }: LetterFacts, { language }: LetterWish): LetterSum[] =>
  claims.map((claim) => {
    const issued = claim.issued_on === null ? '' : ` ${letterWord('issued', language)} ${shortDay(claim.issued_on)}`
    return {
      basis: `${letterWord('claim', language)} ${claim.reference}${issued}`,
      due_on: claim.due_on,
      principal_minor: claim.principal_minor,
      interest_minor: claim.interest_minor,
      accessories_minor: claim.indemnity_minor + (debt_case.phase === 'judicial' ? claim.debtor_costs_minor : 0n),
    }
  })

export const totalOf = (sums: readonly LetterSum[]) => {
  const sum = (part: (line: LetterSum) => bigint): bigint => sums.reduce((total, line) => total + part(line), 0n)
  const principal_minor = sum((line) => line.principal_minor)
  const interest_minor = sum((line) => line.interest_minor)
  const accessories_minor = sum((line) => line.accessories_minor)
  return {
    principal_minor,
    interest_minor,
    accessories_minor,
    all_minor: principal_minor + interest_minor + accessories_minor,
  }
}

const valuesOf = (facts: LetterFacts, wish: LetterWish, reference: string, currency: string | null): MergeValues => {
  const { language, dated_on } = wish
  const { debt_case, letterhead, first_letter, promise } = facts
  const total = totalOf(sumsOf(facts, wish))
  const amount = (minor: bigint): string => (currency === null ? '' : amountText(minor, currency, language))
  return {
    debtor_name: debt_case.debtor_name,
    creditor_name: debt_case.creditor_name,
    agency_name: letterhead?.legal_name ?? '',
    agency_phone: letterhead?.phone ?? '',
    agency_email: letterhead?.email ?? '',
    agent_name: wish.agent_name ?? '',
    case_reference: debt_case.number,
    letter_reference: reference,
    letter_date: longDay(dated_on, language),
    first_letter_reference: first_letter?.reference ?? '',
    first_letter_date: first_letter === null ? '' : longDay(first_letter.sent_on, language),
    amount_due: amount(total.all_minor),
    principal: amount(total.principal_minor),
    interest: amount(total.interest_minor),
    accessories: amount(total.accessories_minor),
    payment_deadline: longDay(addDays(dated_on, payment_days), language),
    promise_amount: promise === null ? '' : amountText(promise.amount_minor, promise.currency, language),
    promise_due_date: promise === null ? '' : longDay(promise.due_on, language),
    message: wish.message ?? '',
  }
}

const writtenTexts = (
  template: TemplateInForce,
  values: MergeValues,
  obstacles: LetterObstacle[],
): { readonly subject: string; readonly body: string } | null => {
  const subject = readTemplate(template.subject)
  const body = readTemplate(template.body)
  if (!subject.ok || !body.ok) {
    obstacles.push({ code: 'template_broken' })
    return null
  }
  const written = [subject.value, body.value].map((source: Template) => renderTemplate(source, values))
  const missing = new Set(written.flatMap((text) => (text.ok ? [] : text.error)))
  for (const field of missing) obstacles.push({ code: 'field_missing', field })
  const [subject_text, body_text] = written
  if (subject_text?.ok !== true || body_text?.ok !== true) return null
  return { subject: subject_text.value.replaceAll(/\s+/gu, ' '), body: body_text.value }
}

const lawOf = (
  { debt_case, letterhead, claims }: LetterFacts,
  { dated_on }: LetterWish,
  sums: readonly LetterSum[],
  texts: { readonly body: string } | null,
  obstacles: LetterObstacle[],
): LegalText | null => {
  const { all_minor, ...parts } = totalOf(sums)
  const costs_minor = claims.reduce((sum, { debtor_costs_minor }) => sum + debtor_costs_minor, 0n)
  const facts: FirstLetterFacts = {
    dated_on,
    // The layout states the activity under the name of the agency and again among what the law wants.
    agency: { name: letterhead?.legal_name ?? '', address: letterhead?.address ?? '', says_amicable: true },
    creditor: { name: debt_case.creditor_name, address: debt_case.creditor_address ?? '' },
    claims: sums.map((line) => ({ basis: line.basis, open_minor: totalOf([line]).all_minor })),
    ...parts,
    creditor_costs_minor: debt_case.phase === 'judicial' ? 0n : costs_minor,
    // The layout adds what is to be paid and how; a text that says nothing at all asks for nothing.
    asks_to_pay: texts !== null && texts.body !== '' && all_minor > 0n,
    payment: { account_holder: letterhead?.account_holder ?? '', iban: letterhead?.iban ?? '' },
  }
  const checked = checkFirstLetter(facts)
  if (checked.ok) return checked.value
  // That nobody wrote the letterhead, or that nothing is owed, is said once and not mention by mention.
  const known = new Set<string>(letterhead === null ? ['agency_name', 'agency_address', 'payment_account'] : [])
  if (claims.length === 0) for (const gap of ['basis', 'amounts', 'instruction_to_pay']) known.add(gap)
  if (texts === null) known.add('instruction_to_pay')
  for (const gap of checked.error) if (!known.has(gap)) obstacles.push({ code: 'mention_missing', gap })
  return null
}
