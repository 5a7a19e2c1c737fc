import { type BusinessDate, closing_reasons, type ClosingReason } from '@quittance/core'
import { createUnionType, Field, ObjectType, registerEnumType } from 'type-graphql'
import { enumValues } from '../../graphql-enum/enum-values.js'
import { InvalidInput } from '../../graphql-failure/invalid-input.graphql.js'
import { NotAllowed } from '../../graphql-failure/not-allowed.graphql.js'
import { NotFound } from '../../graphql-failure/not-found.graphql.js'
import { BusinessDateScalar } from '../../graphql-scalar/business-date.js'
import { DebtCase } from '../debt-case.entity.js'
import { DebtCaseView } from '../debt-case.graphql.js'

export const ClosingReasonEnum = enumValues(closing_reasons)

registerEnumType(ClosingReasonEnum, {
  name: 'ClosingReason',
  description: 'Why a case was closed. It decides how long it is kept; no figure depends on it.',
  valuesConfig: {
    paid: { description: 'All was paid.' },
    settled: { description: 'A part was paid, the rest given up by agreement.' },
    recalled: { description: 'The creditor took its claims back.' },
    uncollectable: { description: 'Nothing can be had from the debtor.' },
    time_barred: { description: 'The period in which the debt could be claimed in court is over.' },
    insolvency: { description: "The debtor's company is being wound up." },
    over_indebtedness: { description: 'A commission on over-indebtedness cancelled the debt.' },
    deceased: { description: 'The debtor has died and nobody takes on the debt.' },
    error: { description: 'The debt was never owed, or not by this person.' },
  },
})

export const CasePhaseEnum = enumValues(['amicable', 'judicial', 'closed'])

registerEnumType(CasePhaseEnum, {
  name: 'CasePhase',
  description: 'How a case is worked.',
  valuesConfig: {
    amicable: { description: 'By agreement with the debtor.' },
    judicial: { description: 'In court or with an enforceable title.' },
    closed: { description: 'Not any more.' },
  },
})

@ObjectType('CaseRetention', {
  simpleResolvers: true,
  description: 'When a closed case leaves daily use, and when it names nobody any more.',
})
export class CaseRetentionView {
  @Field(() => ClosingReasonEnum, { description: 'The reason for which it is, or would be, closed.' })
  reason!: ClosingReason

  @Field(() => BusinessDateScalar, { description: 'The day on which it goes to the archive.' })
  archiveOn!: BusinessDate

  @Field(() => BusinessDateScalar, {
    description: 'The day on which it is anonymised; later when another case of the debtor is kept longer.',
  })
  anonymiseOn!: BusinessDate

  @Field(() => String, { description: 'On what the periods rest, in the language of the viewer.' })
  source!: string
}

export const CaseClosingResult = createUnionType({
  name: 'CaseClosingResult',
  description: 'The case as it is now, or why nothing was changed.',
  types: () => [DebtCaseView, NotFound, NotAllowed, InvalidInput] as const,
  // The case is answered as its entity, which is not an instance of the view.
  resolveType: (value) => (value instanceof DebtCase ? 'DebtCase' : value.constructor.name),
})
