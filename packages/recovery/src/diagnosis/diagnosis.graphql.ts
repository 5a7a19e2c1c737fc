import {
  type BusinessDate,
  diagnosis_category_ids,
  type DiagnosisCategoryId,
  orientation_ids,
  type OrientationId,
} from '@quittance/core'
import { createUnionType, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql'
import { enumValues } from '../graphql-enum/enum-values.js'
import { InvalidInput } from '../graphql-failure/invalid-input.graphql.js'
import { NotAllowed } from '../graphql-failure/not-allowed.graphql.js'
import { NotFound } from '../graphql-failure/not-found.graphql.js'
import { MoneyView } from '../graphql-money/money.graphql.js'
import { BigIntScalar } from '../graphql-scalar/big-int.js'
import { BusinessDateScalar } from '../graphql-scalar/business-date.js'
import { Diagnosis } from './diagnosis.entity.js'

export const DiagnosisCategoryEnum = enumValues(diagnosis_category_ids)
registerEnumType(DiagnosisCategoryEnum, {
  name: 'DiagnosisCategory',
  description: 'What is asked of how a debtor lives.',
})

export const OrientationEnum = enumValues(orientation_ids)
registerEnumType(OrientationEnum, {
  name: 'Orientation',
  description: 'Where a debtor in difficulty is sent for help.',
})

@ObjectType('DiagnosisAmount', { simpleResolvers: true, description: 'One figure of a diagnosis.' })
export class DiagnosisAmountView {
  @Field(() => DiagnosisCategoryEnum, { description: 'Of what.' })
  category!: DiagnosisCategoryId

  @Field(() => MoneyView, { description: 'How much: a month for income and charges, else in all.' })
  amount!: MoneyView
}

@ObjectType('Diagnosis', { simpleResolvers: true, description: 'What a debtor said of how they live, on a day.' })
export class DiagnosisView {
  @Field(() => ID, { description: 'Unique and never changed.' })
  id!: string

  @Field(() => BusinessDateScalar, { description: 'The day on which it was made.' })
  madeOn!: BusinessDate

  @Field(() => [OrientationEnum], { description: 'Where the debtor was sent.' })
  orientations!: OrientationId[]
}

@InputType('DiagnosisAmountInput', { description: 'One figure of a diagnosis.' })
export class DiagnosisAmountInput {
  @Field(() => DiagnosisCategoryEnum, { description: 'Of what.' })
  category!: DiagnosisCategoryId

  @Field(() => BigIntScalar, { description: 'Minor units of the currency of the case, zero or more.' })
  amountMinor!: bigint
}

@InputType('DiagnosisInput', { description: 'What a debtor says; what is not known is left out.' })
export class DiagnosisArguments {
  @Field(() => ID, { description: 'In which case.' })
  debtCaseId!: string

  @Field(() => Int, { nullable: true, description: 'Adults of the household.' })
  adultCount?: number | null

  @Field(() => Int, { nullable: true, description: 'Children of the household.' })
  childCount?: number | null

  @Field(() => [DiagnosisAmountInput], { description: 'The figures, each category once.' })
  amounts!: DiagnosisAmountInput[]

  @Field(() => BigIntScalar, { nullable: true, description: 'What can be paid a month, in minor units.' })
  sustainableMinor?: bigint | null

  @Field(() => [OrientationEnum], { description: 'Where the debtor is sent.' })
  orientations!: OrientationId[]

  @Field(() => String, { nullable: true, description: 'Whatever should be remembered of it.' })
  note?: string | null
}

export const DiagnosisResult = createUnionType({
  name: 'DiagnosisResult',
  description: 'The diagnosis, or why it was not kept.',
  types: () => [DiagnosisView, NotFound, NotAllowed, InvalidInput] as const,
  // The diagnosis is answered as its entity, which is not an instance of the view.
  resolveType: (value) => (value instanceof Diagnosis ? 'Diagnosis' : value.constructor.name),
})
