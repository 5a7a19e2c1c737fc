import { type AnomalySpan, type ConditionKind, findKpi } from '@quittance/core'
import { type EntityManager, isId } from '@quittance/platform'
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import type { Actor } from '../actor.js'
import type { RequestContext } from '../graphql-context.js'
import { InvalidInput } from '../graphql-failure/invalid-input.graphql.js'
import { NotAllowed } from '../graphql-failure/not-allowed.graphql.js'
import { NotFound } from '../graphql-failure/not-found.graphql.js'
import { requireAction } from '../graphql-failure/require-action.js'
import { pageSize } from '../graphql-page/page.js'
import { present } from '../graphql-read/present.js'
import { BigIntScalar } from '../graphql-scalar/big-int.js'
import { InstantScalar } from '../graphql-scalar/instant.js'
import { reasonText } from '../report-schedule/delivery-reason.js'
import { RemoveReportResult, ReportRemoved } from '../report-schedule/report-schedule.graphql.js'
import { scheduleRefusal } from '../report-schedule/report-schedule.resolver.js'
import { ownedScope } from '../report-schedule/visible-schedules.js'
import { writeValue } from '../report-document/write-value.js'
import { type AlertFailure, alertMessage } from './alert-failure.js'
import { AlertEvaluation } from './alert-evaluation.entity.js'
import { unitValue } from './alert-mail.js'
import {
  AlertEvaluationView,
  AlertRecipientView,
  AnomalySpanEnum,
  ConditionKindEnum,
  ReportAlertInput,
  ReportAlertResult,
  ReportAlertView,
} from './alert.graphql.js'
import { pauseAlert, removeAlert } from './change-alert.js'
import { ReportAlert } from './report-alert.entity.js'
import { saveAlert } from './save-alert.js'
import { testAlert } from './test-alert.js'

type Refusal = NotFound | NotAllowed | InvalidInput

const refusal = (failure: AlertFailure, context: RequestContext): Refusal => {
  switch (failure.code) {
    case 'alert_unknown':
      return new NotFound(alertMessage(failure, context.locale))
    case 'kpi_unknown':
    case 'bound_missing':
    case 'bad_bound':
    case 'bad_percent':
    case 'period_needed':
    case 'bad_hours':
      return new InvalidInput(alertMessage(failure, context.locale), failure.field)
    default:
      return scheduleRefusal(failure, context)
  }
}

const visibleAlert = async (em: EntityManager, actor: Actor, id: string): Promise<ReportAlert | null> =>
  isId(id) && actor.user_id !== null ? await em.findOne(ReportAlert, { ...ownedScope(actor), id }) : null

const shown = async (context: RequestContext, id: string): Promise<ReportAlert> =>
  present(await visibleAlert(await context.read(), context.requireActor(), id))

@Resolver(() => ReportAlertView)
export class ReportAlertResolver {
  @Query(() => [ReportAlertView], {
    description: 'Figures that are watched: one’s own alerts, for administrators everybody’s; by name.',
  })
  async reportAlerts(
    @Arg('first', () => Int, { nullable: true, description: 'How many: 50 when left out, 200 at most.' })
    first: number | null | undefined,
    @Ctx() context: RequestContext,
  ): Promise<ReportAlert[]> {
    const actor = requireAction(context, 'manage_schedule')
    if (actor.user_id === null) return []
    const limit = pageSize(first, context.locale)
    const em = await context.read()
    return await em.find(ReportAlert, ownedScope(actor), { orderBy: { name: 'asc', id: 'asc' }, limit })
  }

  @Query(() => ReportAlertView, {
    nullable: true,
    description: 'One of them; null where it is not there or not yours.',
  })
  async reportAlert(
    @Arg('id', () => ID, { description: 'Which one.' }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<ReportAlert | null> {
    return await visibleAlert(await context.read(), requireAction(context, 'manage_schedule'), id)
  }

  @Mutation(() => ReportAlertResult, { description: 'Watches a figure, or changes one’s own alert.' })
  async saveReportAlert(
    @Arg('id', () => ID, { nullable: true, description: 'Which alert to change; left out for a new one.' })
    id: string | null | undefined,
    @Arg('input', () => ReportAlertInput, { description: 'What to watch.' }) input: ReportAlertInput,
    @Ctx() context: RequestContext,
  ): Promise<ReportAlert | Refusal> {
    const actor = context.requireActor()
    const { boundNumerator, boundDenominator } = input
    const saved = await context.write(() =>
      saveAlert(context.services, actor, id ?? null, {
        name: input.name,
        spec: input.spec,
        kpi: input.kpiId,
        condition: input.condition,
        bound:
          typeof boundNumerator === 'bigint'
            ? { numerator: boundNumerator, denominator: boundDenominator ?? 1n }
            : null,
        anomaly_span: input.anomalySpan ?? 'day',
        time: input.time ?? null,
        cool_down_hours: input.coolDownHours,
        reminder_hours: input.reminderHours ?? null,
        recipient_ids: input.recipientIds,
      }),
    )
    return saved.ok ? await shown(context, saved.value.alert_id) : refusal(saved.error, context)
  }

  @Mutation(() => ReportAlertResult, { description: 'Pauses an alert or lets it go on; administrators may for all.' })
  async pauseReportAlert(
    @Arg('id', () => ID, { description: 'Which one.' }) id: string,
    @Arg('paused', () => Boolean, { description: 'False to let it go on.' }) paused: boolean,
    @Ctx() context: RequestContext,
  ): Promise<ReportAlert | Refusal> {
    const actor = context.requireActor()
    const done = await context.write(() => pauseAlert(context.services, actor, { alert_id: id, paused }))
    return done.ok ? await shown(context, id) : refusal(done.error, context)
  }

  @Mutation(() => RemoveReportResult, { description: 'Removes one’s own alert.' })
  async removeReportAlert(
    @Arg('id', () => ID, { description: 'Which one.' }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<ReportRemoved | NotFound | NotAllowed> {
    const actor = context.requireActor()
    const done = await context.write(() => removeAlert(context.services, actor, id))
    if (done.ok) return new ReportRemoved(id)
    const message = alertMessage(done.error, context.locale)
    return done.error.code === 'not_allowed' ? new NotAllowed(message) : new NotFound(message)
  }

  @Mutation(() => ReportAlertResult, {
    description: 'Evaluates an alert now and sends its e-mail to the viewer alone.',
  })
  async testReportAlert(
    @Arg('id', () => ID, { description: 'Which one.' }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<ReportAlert | Refusal> {
    const actor = context.requireActor()
    const done = await context.write(() => testAlert(context.services, actor, id))
    return done.ok ? await shown(context, id) : refusal(done.error, context)
  }

  @FieldResolver(() => String, { description: 'What the figure is about, as JSON in the shape of ReportSpecInput.' })
  spec(@Root() { spec }: ReportAlert): string {
    return JSON.stringify(spec)
  }

  @FieldResolver(() => ID, { description: 'Which KPI.' })
  kpiId(@Root() { kpi }: ReportAlert): string {
    return kpi
  }

  @FieldResolver(() => ConditionKindEnum, { description: 'When it deserves attention.' })
  condition(@Root() { conditionKind }: ReportAlert): ConditionKind {
    return conditionKind
  }

  @FieldResolver(() => BigIntScalar, { nullable: true, description: 'Threshold or percentage; null for anomalies.' })
  boundNumerator(@Root() { boundNumerator }: ReportAlert): bigint | null {
    return boundNumerator ?? null
  }

  @FieldResolver(() => BigIntScalar, { nullable: true, description: 'Above zero; null for anomalies.' })
  boundDenominator(@Root() { boundDenominator }: ReportAlert): bigint | null {
    return boundDenominator ?? null
  }

  @FieldResolver(() => AnomalySpanEnum, { nullable: true, description: 'For anomalies alone.' })
  anomalySpan(@Root() { anomalySpan }: ReportAlert): AnomalySpan | null {
    return anomalySpan ?? null
  }

  @FieldResolver(() => String, { nullable: true, description: 'HH:MM of each day; null for after the statistics.' })
  time(@Root() { runTime }: ReportAlert): string | null {
    return runTime ?? null
  }

  @FieldResolver(() => Int, { nullable: true, description: 'Told again after so many hours; null for never.' })
  reminderHours(@Root() { reminderHours }: ReportAlert): number | null {
    return reminderHours ?? null
  }

  @FieldResolver(() => InstantScalar, { nullable: true, description: 'When it is evaluated next; null while paused.' })
  nextRunAt(@Root() { pausedAt, nextRunAt }: ReportAlert): Date | null {
    return (pausedAt ?? null) === null ? (nextRunAt ?? null) : null
  }

  @FieldResolver(() => InstantScalar, { nullable: true, description: 'Since when it is paused.' })
  pausedAt(@Root() { pausedAt }: ReportAlert): Date | null {
    return pausedAt ?? null
  }

  @FieldResolver(() => String, { description: 'Name of whose it is.' })
  async owner(@Root() { owner }: ReportAlert, @Ctx() { loaders }: RequestContext): Promise<string> {
    return (await loaders.userById.load(owner.id))?.name ?? ''
  }

  @FieldResolver(() => Boolean, { description: 'Whether it is the viewer’s own.' })
  mine(@Root() { owner }: ReportAlert, @Ctx() context: RequestContext): boolean {
    return owner.id === context.requireActor().user_id
  }

  @FieldResolver(() => [AlertRecipientView], { description: 'Who is warned.' })
  async recipients(@Root() { id }: ReportAlert, @Ctx() { loaders }: RequestContext): Promise<AlertRecipientView[]> {
    const rows = await loaders.recipientsOfAlert.load(id)
    return await Promise.all(
      rows.map(async ({ user, stoppedAt, state, evaluatedAt }) => ({
        personId: user.id,
        name: (await loaders.userById.load(user.id))?.name ?? '',
        stoppedAt: stoppedAt ?? null,
        state: state ?? null,
        evaluatedAt: evaluatedAt ?? null,
      })),
    )
  }

  @FieldResolver(() => [AlertEvaluationView], { description: 'What it found, the latest first: 100 at most.' })
  async evaluations(@Root() alert: ReportAlert, @Ctx() { loaders }: RequestContext): Promise<Shown[]> {
    const rows = await loaders.evaluationsOfAlert.load(alert.id)
    return rows.map((row) => Object.assign(row, { kpi: alert.kpi }))
  }
}

/** An evaluation with the KPI whose unit says how to write its figures. */
type Shown = AlertEvaluation & { readonly kpi: string }

@Resolver(() => AlertEvaluationView)
export class AlertEvaluationResolver {
  @FieldResolver(() => String, { description: 'Name of the recipient.' })
  async recipient(@Root() { user }: Shown, @Ctx() { loaders }: RequestContext): Promise<string> {
    return (await loaders.userById.load(user.id))?.name ?? ''
  }

  @FieldResolver(() => String, { nullable: true, description: 'The figure, written; null where it had no value.' })
  value(@Root() row: Shown, @Ctx() { locale }: RequestContext): string | null {
    return written(row.kpi, row.valueNumerator, row.valueDenominator, row.currency, locale)
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'The period before, or for an anomaly the usual value; null where it was held against a threshold.',
  })
  compared(@Root() row: Shown, @Ctx() { locale }: RequestContext): string | null {
    return written(row.kpi, row.comparedNumerator, row.comparedDenominator, row.currency, locale)
  }

  @FieldResolver(() => String, { nullable: true, description: 'Why it could not be evaluated.' })
  reason(@Root() { reason }: Shown, @Ctx() { locale }: RequestContext): string | null {
    return reasonText(reason ?? null, locale)
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'What was told: firing, resolved, failed, reminder or test.',
  })
  notice(@Root() { notice }: Shown): string | null {
    return notice ?? null
  }

  @FieldResolver(() => String, { nullable: true, description: 'Where its e-mail stands: queued, sent or failed.' })
  mailState(@Root() { mailState }: Shown): string | null {
    return mailState ?? null
  }
}

const written = (
  kpi: string,
  numerator: bigint | null | undefined,
  denominator: bigint | null | undefined,
  currency: string | null | undefined,
  locale: 'fr' | 'en',
): string | null => {
  const unit = findKpi(kpi)?.unit
  if (unit === undefined || typeof numerator !== 'bigint' || typeof denominator !== 'bigint' || denominator <= 0n)
    return null
  return writeValue(unitValue(unit, { numerator, denominator }, currency ?? null), locale)
}
