import { type BusinessDate } from '@quittance/core'
import { createUnionType, Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql'
import { enumValues } from '../graphql-enum/enum-values.js'
import { InvalidInput } from '../graphql-failure/invalid-input.graphql.js'
import { NotAllowed } from '../graphql-failure/not-allowed.graphql.js'
import { NotFound } from '../graphql-failure/not-found.graphql.js'
import { connectionOf } from '../graphql-page/connection.graphql.js'
import { BusinessDateScalar } from '../graphql-scalar/business-date.js'
import { InstantScalar } from '../graphql-scalar/instant.js'
import { LegalHold } from './legal-hold.entity.js'
import { legal_hold_grounds, type LegalHoldGround } from './legal-hold-ground.js'

export const LegalHoldGroundEnum = enumValues(legal_hold_grounds)

registerEnumType(LegalHoldGroundEnum, {
  name: 'LegalHoldGround',
  description: 'Why something must be kept beyond its period.',
  valuesConfig: {
    litigation: { description: 'A court case is pending or to be expected.' },
    enforceable_title: { description: 'An enforceable title lives.' },
    authority_request: { description: 'A court, a prosecutor or an authority asked for it.' },
    complaint: { description: 'A complaint or a request of the person is not settled yet.' },
  },
})

@ObjectType('LegalHold', {
  simpleResolvers: true,
  description: 'Why what is kept about a debtor or in a case is not archived, anonymised or removed for now.',
})
export class LegalHoldView {
  @Field(() => ID, { description: 'Unique and never changed.' })
  id!: string

  @Field(() => LegalHoldGroundEnum, { description: 'On what ground.' })
  ground!: LegalHoldGround

  @Field(() => String, { description: 'What the ground is exactly.' })
  reason!: string

  @Field(() => InstantScalar, { description: 'When it was placed.' })
  placedAt!: Date
}

export const LegalHoldConnection = connectionOf('LegalHoldConnection', () => LegalHoldView)

@InputType('LegalHoldInput', { description: 'A legal hold to be placed.' })
export class LegalHoldInput {
  @Field(() => ID, { description: 'On which case.' })
  debtCaseId!: string

  @Field(() => Boolean, { description: 'True for every case of its debtor, also those to come.' })
  wholeDebtor!: boolean

  @Field(() => LegalHoldGroundEnum, { description: 'On what ground.' })
  ground!: LegalHoldGround

  @Field(() => String, { description: 'What the ground is exactly.' })
  reason!: string

  @Field(() => BusinessDateScalar, { nullable: true, description: 'Its last day; left out until it is released.' })
  until?: BusinessDate | null
}

export const LegalHoldResult = createUnionType({
  name: 'LegalHoldResult',
  description: 'The legal hold as it is now, or why nothing was changed.',
  types: () => [LegalHoldView, NotFound, NotAllowed, InvalidInput] as const,
  // The hold is answered as its entity, which is not an instance of the view.
  resolveType: (value) => (value instanceof LegalHold ? 'LegalHold' : value.constructor.name),
})
