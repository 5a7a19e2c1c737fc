import { target_directions, type TargetDirection } from '@quittance/core'
import { createUnionType, Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql'
import { enumValues } from '../graphql-enum/enum-values.js'
import { InvalidInput } from '../graphql-failure/invalid-input.graphql.js'
import { NotAllowed } from '../graphql-failure/not-allowed.graphql.js'
import { NotFound } from '../graphql-failure/not-found.graphql.js'
import { connectionOf } from '../graphql-page/connection.graphql.js'
import { BigIntScalar } from '../graphql-scalar/big-int.js'
import { InstantScalar } from '../graphql-scalar/instant.js'
import { Target } from './target.entity.js'

export const TargetDirectionEnum = enumValues(target_directions)
registerEnumType(TargetDirectionEnum, {
  name: 'TargetDirection',
  description: 'How a KPI is to lie to its target.',
  valuesConfig: {
    at_least: { description: 'The target or more.' },
    at_most: { description: 'The target or less.' },
  },
})

const target_scopes = ['agency', 'creditor', 'portfolio', 'agent'] as const

export const TargetScopeEnum = enumValues(target_scopes)
registerEnumType(TargetScopeEnum, {
  name: 'TargetScope',
  description: 'Whom a target is for.',
  valuesConfig: {
    agency: { description: 'The whole agency.' },
    creditor: { description: 'All portfolios of a creditor.' },
    portfolio: { description: 'One portfolio.' },
    agent: { description: 'One agent. Not for creditors.' },
  },
})

@ObjectType('Target', {
  simpleResolvers: true,
  description: 'What a KPI should be from a month on, until one set for a later month. Never changed.',
})
export class TargetView {
  @Field(() => ID, { description: 'Unique and never changed.' })
  id!: string

  @Field(() => ID, { description: 'Which KPI of the catalogue.' })
  kpiId!: string

  @Field(() => TargetDirectionEnum, { description: 'From which side it holds.' })
  direction!: TargetDirection

  @Field(() => BigIntScalar, { description: 'Divides the numerator; 1 for amounts and counts.' })
  denominator!: bigint

  @Field(() => Boolean, { description: "True when the creditor's own users see it." })
  shared!: boolean

  @Field(() => InstantScalar, { description: 'When it was set.' })
  setAt!: Date
}

export const TargetConnection = connectionOf('TargetConnection', () => TargetView)

@ObjectType('TargetStep', { simpleResolvers: true, description: 'What holds from a month on.' })
export class TargetStepView {
  @Field(() => String, { description: 'Its first month, written YYYY-MM.' })
  fromMonth!: string

  @Field(() => TargetDirectionEnum, { description: 'From which side it holds.' })
  direction!: TargetDirection

  @Field(() => BigIntScalar, { nullable: true, description: 'In the unit of the KPI; null where the target ends.' })
  numerator!: bigint | null

  @Field(() => BigIntScalar, { nullable: true, description: 'Divides the numerator.' })
  denominator!: bigint | null
}

@ObjectType('ReportTarget', { simpleResolvers: true, description: 'What a KPI should be in a report.' })
export class ReportTargetView {
  @Field(() => ID, { description: 'Which KPI of the catalogue.' })
  kpiId!: string

  @Field(() => TargetScopeEnum, {
    description: 'Whose target it is: of what the report is about, or, for a rate, of what that is a part of.',
  })
  scope!: (typeof target_scopes)[number]

  @Field(() => TargetDirectionEnum, { nullable: true, description: 'From which side it holds; null without a target.' })
  direction!: TargetDirection | null

  @Field(() => BigIntScalar, {
    nullable: true,
    description: 'The target over the period, in the unit of the KPI: a sum adds up that of its months. Null without.',
  })
  numerator!: bigint | null

  @Field(() => BigIntScalar, { nullable: true, description: 'Divides the numerator.' })
  denominator!: bigint | null

  @Field(() => String, { nullable: true, description: 'ISO 4217 code of amounts.' })
  currency!: string | null

  @Field(() => [TargetStepView], { description: 'The target of one month, by the month from which it holds.' })
  steps!: TargetStepView[]
}

@InputType('SetTargetInput', { description: 'What a KPI should be from a month on.' })
export class SetTargetInput {
  @Field(() => ID, { description: 'Which KPI of the catalogue.' })
  kpiId!: string

  @Field(() => ID, { nullable: true, description: 'For a creditor.' })
  creditorId?: string | null

  @Field(() => ID, { nullable: true, description: 'For a portfolio.' })
  portfolioId?: string | null

  @Field(() => ID, { nullable: true, description: 'For an agent. Left out, as the other two: for the agency.' })
  agentId?: string | null

  @Field(() => String, { description: 'The first month in which it holds, written YYYY-MM.' })
  fromMonth!: string

  @Field(() => TargetDirectionEnum, { description: 'From which side it holds.' })
  direction!: TargetDirection

  @Field(() => BigIntScalar, {
    nullable: true,
    description: 'In the unit of the KPI, of one month for what comes together by month; left out: it ends.',
  })
  numerator?: bigint | null

  @Field(() => BigIntScalar, { nullable: true, description: 'Divides the numerator; 1 when left out.' })
  denominator?: bigint | null

  @Field(() => String, { nullable: true, description: 'ISO 4217 code, for amounts.' })
  currency?: string | null

  @Field(() => Boolean, { nullable: true, description: "True lets the creditor's own users see it." })
  shared?: boolean | null
}

export const TargetResult = createUnionType({
  name: 'TargetResult',
  description: 'The target that was set, or why none was.',
  types: () => [TargetView, NotFound, NotAllowed, InvalidInput] as const,
  // It is answered as its entity, which is not an instance of the view.
  resolveType: (value) => (value instanceof Target ? 'Target' : value.constructor.name),
})
