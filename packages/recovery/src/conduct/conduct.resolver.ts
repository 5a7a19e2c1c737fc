import { conduct_rules, type ConductRuleId, type Language, scopeOf } from '@quittance/core'
import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql'
import { isId } from '@quittance/platform'
import type { RequestContext } from '../graphql-context.js'
import { InvalidInput } from '../graphql-failure/invalid-input.graphql.js'
import { NotAllowed } from '../graphql-failure/not-allowed.graphql.js'
import { requireAction } from '../graphql-failure/require-action.js'
import { pageSize } from '../graphql-page/page.js'
import { present } from '../graphql-read/present.js'
import { ReportSpecInput } from '../kpi/report-spec.graphql.js'
import { reportSpecOf } from '../report/report-spec-of.js'
import { entityManagerReader } from '../report/sql-reader.js'
import { unwrapReport } from '../report/unwrap-report.js'
import { computeConduct, listFindings } from './compute-conduct.js'
import { conductMessage } from './conduct-message.js'
import { type ConductVersion, readConductRules } from './conduct-rules.js'
import {
  ConductRuleEnum,
  ConductRuleInput,
  ConductRuleResult,
  ConductRuleSet,
  type ConductRuleView,
  ConductView,
  FindingView,
} from './conduct.graphql.js'
import { setConductRule } from './set-conduct-rule.js'

@Resolver()
export class ConductResolver {
  @Query(() => ConductView, {
    description:
      'What was found in the contacts of the viewer’s agents, on cases that the viewer may read: facts to look at, and no judgement.',
  })
  async conduct(
    @Arg('spec', () => ReportSpecInput, { description: 'What the report is about.' }) spec: ReportSpecInput,
    @Ctx() context: RequestContext,
  ): Promise<ConductView> {
    const actor = requireAction(context, 'read_performance')
    const { clock } = context.services
    const reader = entityManagerReader(await context.read())
    const asked = reportSpecOf(spec, clock.today(actor.time_zone))
    const found = unwrapReport(await computeConduct(reader, actor, clock, asked), context)
    return {
      computedAt: found.computed_at,
      firstDay: found.first_day,
      rules: found.versions.map((version) => ruleView(version, context.locale)),
      counts: await Promise.all(
        found.counts.map(async ({ rule, agent_id, findings, cases }) => ({
          rule,
          agentId: agent_id,
          agentName: await nameOf(agent_id, context),
          findings,
          cases,
        })),
      ),
    }
  }

  @Query(() => [FindingView], { description: 'The findings of a rule, the latest first.' })
  async conductFindings(
    @Arg('spec', () => ReportSpecInput, { description: 'What the report is about.' }) spec: ReportSpecInput,
    @Arg('rule', () => ConductRuleEnum, { description: 'Which rule.' }) rule: ConductRuleId,
    @Arg('agentId', () => ID, { nullable: true, description: 'Only those of this agent.' })
    agentId: string | null | undefined,
    @Arg('first', () => Int, { nullable: true, description: 'How many: 50 when left out, 200 at most.' })
    first: number | null | undefined,
    @Ctx() context: RequestContext,
  ): Promise<FindingView[]> {
    const actor = requireAction(context, 'read_performance')
    const limit = pageSize(first, context.locale)
    if (agentId !== null && agentId !== undefined && !isId(agentId)) return []
    const { clock } = context.services
    const reader = entityManagerReader(await context.read())
    const asked = reportSpecOf(spec, clock.today(actor.time_zone))
    const which = { rule, agent_id: agentId ?? undefined, limit }
    const findings = unwrapReport(await listFindings(reader, actor, clock, asked, which), context)
    const { loaders } = context
    return await Promise.all(
      findings.map(async ({ agent_id, debt_case_id, activity_id, promise_id, day, value }) => ({
        day,
        value,
        agentName: await nameOf(agent_id, context),
        debtCase: present(await loaders.debtCaseById.load(debt_case_id)),
        activity: activity_id === null ? null : present(await loaders.activityById.load(activity_id)),
        promise:
          promise_id === null
            ? null
            : ((await loaders.promisesOfCase.load(debt_case_id)).find(({ id }) => id === promise_id) ?? null),
      })),
    )
  }

  @Mutation(() => ConductRuleResult, { description: 'Sets by what numbers contacts are looked through from a day on.' })
  async setConductRule(
    @Arg('input', () => ConductRuleInput, { description: 'The rule.' }) input: ConductRuleInput,
    @Ctx() context: RequestContext,
  ): Promise<ConductRuleSet | NotAllowed | InvalidInput> {
    const actor = context.requireActor()
    const { locale } = context
    // The rules are those of the whole agency: who leads some teams does not set them for the others.
    if (scopeOf(actor.role, 'manage_performance') !== 'organisation')
      return new NotAllowed(conductMessage({ code: 'not_allowed', field: null }, locale))
    const { validFrom, ...setting } = input
    const done = await context.write(() =>
      setConductRule(context.services, actor, { ...setting, valid_from: validFrom }),
    )
    if (!done.ok) return new InvalidInput(conductMessage(done.error, locale), done.error.field)
    const reader = entityManagerReader(await context.read())
    const versions = await readConductRules(reader, actor.organisation_id)
    return new ConductRuleSet(versions.map((version) => ruleView(version, locale)))
  }
}

const ruleView = (version: ConductVersion, language: Language): ConductRuleView => ({
  rule: version.rule,
  validFrom: version.valid_from,
  validUntil: version.valid_until,
  enabled: version.enabled,
  thresholds: version.thresholds,
  source: version.source ?? conduct_rules[version.rule].source[language],
  isContactPolicy: version.policy !== null,
})

const nameOf = async (user_id: string | null, { loaders }: RequestContext): Promise<string | null> =>
  user_id === null ? null : ((await loaders.userById.load(user_id))?.name ?? null)
