import { defineEntity, p } from '@mikro-orm/core'
import { languages, letter_channels, letter_kinds, letter_states } from '@quittance/core'
import { Activity } from '../activity/activity.entity.js'
import { Creditor } from '../creditor/creditor.entity.js'
import { DebtCase } from '../debt-case/debt-case.entity.js'
import { LetterBatch } from '../letter-batch/letter-batch.entity.js'
import { optionalWithin, organisationKey, within } from '../tenancy/relation.js'
import { User } from '../user/user.entity.js'

/** A letter, e-mail or text message to a debtor, as it was sent. What it says never changes; what became of it does. */
const LetterSchema = defineEntity({
  name: 'Letter',
  tableName: 'letter',
  uniques: [
    { properties: ['organisation', 'reference'] },
    {
      name: 'letter_one_first_letter',
      expression: `create unique index letter_one_first_letter on letter (organisation_id, debt_case_id) where kind = 'first_letter' and voided_on is null`,
    },
  ],
  indexes: [
    { properties: ['organisation', 'debtCase', 'createdAt'] },
    { properties: ['organisation', 'state', 'nextAttemptAt'] },
    { properties: ['organisation', 'batch'] },
  ],
  properties: {
    organisation: organisationKey,
    id: p.uuid().primary(),
    creditor: () => within(Creditor, 'creditor_id'),
    debtCase: () => within(DebtCase, 'debt_case_id'),
    kind: p.enum(letter_kinds),
    channel: p.enum(letter_channels),
    language: p.enum(languages),
    /** The number of the case and the place of the letter in it, such as 1042-3. */
    reference: p.text(),
    /** The day that stands on it. */
    datedOn: p.date(),
    /** The first day on which it was out of the house; null before. */
    sentOn: p.date().nullable(),
    /** Since then it counts for nothing: it was withdrawn, never arrived, or another one took its place. */
    voidedOn: p.date().nullable(),
    /** The first letter whose reference and date it repeats; null for the first letter itself. */
    firstLetter: () => optionalWithin(Letter, 'first_letter_id'),
    /** The version of the text in the organisation's hand; 0 for that which comes with the product. */
    templateVersion: p.integer(),
    /** Name and address as written on it; null once the case was anonymised, as are subject and text. */
    recipient: p.text().nullable(),
    subject: p.text().nullable(),
    /** What it says, without the parts that the layout adds. */
    body: p.text().nullable(),
    currency: p.string().length(3).nullable(),
    /** What it demands, by part; null where it demands nothing. */
    principalMinor: p.bigint('bigint').nullable(),
    interestMinor: p.bigint('bigint').nullable(),
    accessoriesMinor: p.bigint('bigint').nullable(),
    /** The PDF; null for text messages, and once it was removed. */
    storageKey: p.text().nullable(),
    sha256: p.text().nullable(),
    sizeBytes: p.bigint('bigint').nullable(),
    pageCount: p.integer().nullable(),
    state: p.enum(letter_states),
    stateChangedAt: p.datetime().columnType('timestamptz'),
    /** Why it came back, bounced or failed. */
    stateReason: p.text().nullable(),
    /** Attempts to hand an e-mail or text message over. */
    attempts: p.integer().default(0),
    nextAttemptAt: p.datetime().columnType('timestamptz').nullable(),
    /** The contact that it was; null before it left. */
    activity: () => optionalWithin(Activity, 'activity_id'),
    batch: () => optionalWithin(LetterBatch, 'batch_id'),
    createdBy: () => optionalWithin(User, 'created_by_id'),
    createdByName: p.text(),
    createdAt: p.datetime().columnType('timestamptz'),
  },
})

export class Letter extends LetterSchema.class {}
LetterSchema.setClass(Letter)
