import { defineEntity, p } from '@mikro-orm/core'
import { DebtCase } from '../debt-case/debt-case.entity.js'
import { Letter } from '../letter/letter.entity.js'
import { optionalWithin, organisationKey, within } from '../tenancy/relation.js'
import { LetterBatch } from './letter-batch.entity.js'

/** A case of a batch: its letter, or why there is none. Undecided while both are null. */
const LetterBatchCaseSchema = defineEntity({
  name: 'LetterBatchCase',
  tableName: 'letter_batch_case',
  indexes: [{ properties: ['organisation', 'debtCase'] }],
  properties: {
    organisation: organisationKey,
    batch: () => within(LetterBatch, 'batch_id').primary(),
    debtCase: () => within(DebtCase, 'debt_case_id').primary(),
    letter: () => optionalWithin(Letter, 'letter_id'),
    /** The code of the refusal. */
    refusal: p.text().nullable(),
  },
})

export class LetterBatchCase extends LetterBatchCaseSchema.class {}
LetterBatchCaseSchema.setClass(LetterBatchCase)
