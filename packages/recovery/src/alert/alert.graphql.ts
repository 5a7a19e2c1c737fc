import {
  alert_states,
  type AlertState,
  anomaly_spans,
  type AnomalySpan,
  condition_kinds,
  type ConditionKind,
} from '@quittance/core'
import { createUnionType, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql'
import { enumValues } from '../graphql-enum/enum-values.js'
import { InvalidInput } from '../graphql-failure/invalid-input.graphql.js'
import { NotAllowed } from '../graphql-failure/not-allowed.graphql.js'
import { NotFound } from '../graphql-failure/not-found.graphql.js'
import { BigIntScalar } from '../graphql-scalar/big-int.js'
import { InstantScalar } from '../graphql-scalar/instant.js'
import { ReportSpecInput } from '../kpi/report-spec.graphql.js'
import { evaluation_triggers, type EvaluationTrigger } from './evaluation-words.js'
import { ReportAlert } from './report-alert.entity.js'

export const AlertStateEnum = enumValues(alert_states)
registerEnumType(AlertStateEnum, {
  name: 'AlertState',
  description: 'Where an alert stands for one recipient.',
  valuesConfig: {
    ok: { description: 'The condition is not met.' },
    firing: { description: 'The condition is met.' },
    no_data: { description: 'The figure has no value, or too short a history.' },
    failed: { description: 'The figure could not be computed as it was asked for.' },
  },
})

const ConditionKindEnum = enumValues(condition_kinds)
registerEnumType(ConditionKindEnum, {
  name: 'AlertConditionKind',
  description: 'When a figure deserves attention.',
  valuesConfig: {
    above: { description: 'It is above a value.' },
    below: { description: 'It is below a value.' },
    rises: { description: 'It is up on the period before by more than a percentage.' },
    falls: { description: 'It is down on the period before by more than a percentage.' },
    anomaly: { description: 'It is far from its own comparable values: median and MAD of the last 12, 8 at least.' },
  },
})

export const AnomalySpanEnum = enumValues(anomaly_spans)
registerEnumType(AnomalySpanEnum, {
  name: 'AnomalySpan',
  description: 'What an anomaly is looked for in.',
  valuesConfig: {
    day: { description: 'The day, against the same day of the weeks before, a public holiday only against such.' },
    week: { description: 'Seven days, against weeks before with as many public holidays.' },
  },
})

const EvaluationTriggerEnum = enumValues(evaluation_triggers)
registerEnumType(EvaluationTriggerEnum, { name: 'AlertTrigger', description: 'What made an alert be evaluated.' })

@ObjectType('AlertRecipient', {
  simpleResolvers: true,
  description: 'Somebody who is warned, and where the alert stands on this person’s rows.',
})
export class AlertRecipientView {
  @Field(() => ID, { description: 'Who: the id of a person.' })
  personId!: string

  @Field(() => String, { description: 'The person’s name.' })
  name!: string

  @Field(() => InstantScalar, { nullable: true, description: 'Since when the person wants no more of it.' })
  stoppedAt!: Date | null

  @Field(() => AlertStateEnum, { nullable: true, description: 'Where it stands; null before it was evaluated.' })
  state!: AlertState | null

  @Field(() => InstantScalar, { nullable: true, description: 'When it was last evaluated.' })
  evaluatedAt!: Date | null
}

@ObjectType('AlertEvaluation', { simpleResolvers: true, description: 'What an alert found on one recipient’s rows.' })
export class AlertEvaluationView {
  @Field(() => ID, { description: 'Unique and never changed.' })
  id!: string

  @Field(() => EvaluationTriggerEnum, { description: 'What made it.' })
  trigger!: EvaluationTrigger

  @Field(() => InstantScalar, { description: 'When it was made.' })
  evaluatedAt!: Date

  @Field(() => AlertStateEnum, { description: 'What was found.' })
  state!: AlertState
}

@ObjectType('ReportAlert', { simpleResolvers: true, description: 'A figure that is watched.' })
export class ReportAlertView {
  @Field(() => ID, { description: 'Unique and never changed.' })
  id!: string

  @Field(() => String, { description: 'What its owner calls it.' })
  name!: string

  @Field(() => Int, { description: 'Nothing is told for so many hours after the last time.' })
  coolDownHours!: number
}

@InputType('ReportAlertInput', { description: 'A figure to be watched.' })
export class ReportAlertInput {
  @Field(() => String, { description: 'What to call it.' })
  name!: string

  @Field(() => ReportSpecInput, { description: 'What the figure is about.' })
  spec!: ReportSpecInput

  @Field(() => ID, { description: 'Which KPI.' })
  kpiId!: string

  @Field(() => ConditionKindEnum, { description: 'When it deserves attention.' })
  condition!: ConditionKind

  @Field(() => BigIntScalar, {
    nullable: true,
    description:
      'Threshold in the parts of the KPI, as 125 of 1,000 for 12.5 %; or the percentage. None for anomalies.',
  })
  boundNumerator?: bigint | null

  @Field(() => BigIntScalar, { nullable: true, description: 'Above zero; left out: 1.' })
  boundDenominator?: bigint | null

  @Field(() => AnomalySpanEnum, { nullable: true, description: 'For anomalies; left out: day.' })
  anomalySpan?: AnomalySpan | null

  @Field(() => String, { nullable: true, description: 'HH:MM of each day; left out: after the nightly statistics.' })
  time?: string | null

  @Field(() => Int, { description: 'Nothing is told for so many hours after the last time.' })
  coolDownHours!: number

  @Field(() => Int, {
    nullable: true,
    description: 'Told again after so many hours while it goes on; left out: never.',
  })
  reminderHours?: number | null

  @Field(() => [ID], { description: 'Whom to warn: ids of people. Each is told about what this person may see.' })
  recipientIds!: string[]
}

export { ConditionKindEnum }

export const ReportAlertResult = createUnionType({
  name: 'ReportAlertResult',
  description: 'The alert as it is now, or why nothing was changed.',
  types: () => [ReportAlertView, NotFound, NotAllowed, InvalidInput] as const,
  // The alert is answered as its entity, which is not an instance of the view.
  resolveType: (value) => (value instanceof ReportAlert ? 'ReportAlert' : value.constructor.name),
})
