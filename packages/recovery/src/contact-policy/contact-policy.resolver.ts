import {
  type ChannelPolicy,
  contact_channels,
  contact_presets,
  type ContactHours,
  decideContact,
  isTimeZone,
  type Language,
  may,
} from '@quittance/core'
import { withConnection } from '@quittance/platform'
import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql'
import { tenantContext } from '../actor.js'
import type { RequestContext } from '../graphql-context.js'
import { InvalidInput } from '../graphql-failure/invalid-input.graphql.js'
import { NotAllowed } from '../graphql-failure/not-allowed.graphql.js'
import { NotFound } from '../graphql-failure/not-found.graphql.js'
import { badInput } from '../graphql-failure/request-error.js'
import { requireAction } from '../graphql-failure/require-action.js'
import { entityManagerReader } from '../report/sql-reader.js'
import { ContactAnswerView, refusalViews } from './contact-answer.graphql.js'
import { contactOutlook } from './contact-outlook.js'
import {
  ContactOutlookView,
  ContactPreferenceInput,
  ContactPreferenceResult,
  outlookView,
} from './contact-outlook.graphql.js'
import { type ContactPolicyFailure, contactPolicyMessage } from './contact-policy-message.js'
import {
  type ChannelPolicyInput,
  type ChannelPolicyView,
  type ContactHoursView,
  ContactPolicyInput,
  ContactPolicyResult,
  ContactPolicySet,
  ContactPolicyVersionView,
  ContactTrialInput,
} from './contact-policy.graphql.js'
import { policyInForce } from './policy-in-force.js'
import { holdsOn, type PolicyVersion, readPolicies } from './read-policies.js'
import { setContactPolicy } from './set-contact-policy.js'
import { setContactPreference } from './set-contact-preference.js'

/** Earlier contacts of a trial. */
const trial_contacts_maximum = 100

@Resolver()
export class ContactPolicyResolver {
  @Query(() => [ContactPolicyVersionView], {
    description: 'Every version of every contact policy, by country and time: what comes with the product first.',
  })
  async contactPolicies(@Ctx() context: RequestContext): Promise<ContactPolicyVersionView[]> {
    requireAction(context, 'read_team')
    return await policyViews(context)
  }

  @Query(() => ContactAnswerView, { description: 'What the policy in force at a moment would say. Nothing is logged.' })
  async tryContactPolicy(
    @Arg('input', () => ContactTrialInput, { description: 'The contact.' }) input: ContactTrialInput,
    @Ctx() context: RequestContext,
  ): Promise<ContactAnswerView> {
    const actor = requireAction(context, 'read_team')
    const { locale } = context
    const { country, timeZone, history, at } = input
    const fault = trialFault(input)
    if (fault !== null) throw badInput(contactPolicyMessage(fault, locale), 'input')
    const today = context.services.clock.today(actor.time_zone)
    const { policy } = await withConnection(context.services.database.pool, tenantContext(actor), async (client) => {
      const { rows } = await client.query<{ country: string }>('select country from organisation where id = $1', [
        actor.organisation_id,
      ])
      return await policyInForce(client, actor.organisation_id, country, rows[0]?.country ?? country, today)
    })
    const { refusals, allowed_from } = decideContact({
      policy,
      country,
      time_zones: [timeZone],
      debtor_kind: input.debtorKind,
      channel: input.channel,
      purpose: input.purpose,
      at,
      history: history.map(({ at: made_at, channel, isConversation }) => ({
        at: made_at,
        channel,
        direction: 'outbound',
        outcome: isConversation ? 'reached_right_party' : 'no_answer',
        is_same_debt: true,
      })),
      first_letter_on: input.firstLetterSent ? today : null,
      consent: 'unknown',
      opted_out: false,
      preferred: null,
      holds: [],
    })
    return { allowed: refusals.length === 0, allowedFrom: allowed_from, refusals: refusalViews(refusals, locale) }
  }

  @Query(() => ContactOutlookView, {
    nullable: true,
    description: 'Whether the debtor of a case may be contacted now, by each channel. Nothing is logged.',
  })
  async contactOutlook(
    @Arg('debtCaseId', () => ID, { description: 'Which case.' }) debtCaseId: string,
    @Ctx() context: RequestContext,
  ): Promise<ContactOutlookView | null> {
    const actor = requireAction(context, 'read_private_note')
    if ((await context.loaders.debtCaseById.load(debtCaseId)) === null) return null
    const outlook = await contactOutlook(context.services, actor, debtCaseId)
    return outlook === null ? null : outlookView(outlook, context.locale)
  }

  @Mutation(() => ContactPolicyResult, {
    description: 'Sets when, how often and how debtors of a country may be contacted, from a day on.',
  })
  async setContactPolicy(
    @Arg('input', () => ContactPolicyInput, { description: 'The policy.' }) input: ContactPolicyInput,
    @Ctx() context: RequestContext,
  ): Promise<ContactPolicySet | NotAllowed | InvalidInput> {
    const actor = context.requireActor()
    const done = await context.write(() =>
      setContactPolicy(context.services, actor, {
        country: input.country,
        valid_from: input.validFrom,
        preset: input.preset ?? null,
        changes: input.changes.map((change) => ({
          debtor_kind: change.debtorKind,
          channel: change.channel,
          policy: channelPolicyOf(change),
        })),
        reason: input.reason,
      }),
    )
    if (done.ok) return new ContactPolicySet(await policyViews(context))
    const message = contactPolicyMessage(done.error, context.locale)
    return done.error.code === 'not_allowed' ? new NotAllowed(message) : new InvalidInput(message, done.error.field)
  }

  @Mutation(() => ContactPreferenceResult, {
    description: 'Notes where a debtor is, which channels it refused and when it wants to be contacted.',
  })
  async setContactPreference(
    @Arg('input', () => ContactPreferenceInput, { description: 'The wishes.' }) input: ContactPreferenceInput,
    @Ctx() context: RequestContext,
  ): Promise<ContactOutlookView | NotFound | NotAllowed | InvalidInput> {
    const actor = context.requireActor()
    const { locale, loaders, services } = context
    const unknown = new NotFound(contactPolicyMessage({ code: 'case_unknown', field: null }, locale))
    if (!may(actor.role, 'work_case'))
      return new NotAllowed(contactPolicyMessage({ code: 'not_allowed', field: null }, locale))
    const { debtCaseId } = input
    if ((await loaders.debtCaseById.load(debtCaseId)) === null) return unknown
    const done = await context.write(() =>
      setContactPreference(services, actor, {
        debt_case_id: debtCaseId,
        country: input.country ?? null,
        time_zone: input.timeZone ?? null,
        opted_out: input.optedOut,
        preferred_weekdays: input.preferredWeekdays,
        preferred_from_minute: input.preferredFromMinute ?? null,
        preferred_until_minute: input.preferredUntilMinute ?? null,
      }),
    )
    if (!done.ok)
      return done.error.code === 'case_unknown'
        ? unknown
        : new InvalidInput(contactPolicyMessage(done.error, locale), done.error.field)
    const outlook = await contactOutlook(services, actor, debtCaseId)
    return outlook === null ? unknown : outlookView(outlook, locale)
  }
}

const trialFault = ({ country, timeZone, history }: ContactTrialInput): ContactPolicyFailure | null => {
  if (!/^[A-Z]{2}$/u.test(country)) return { code: 'country', field: 'country' }
  if (!isTimeZone(timeZone)) return { code: 'time_zone', field: 'timeZone' }
  return history.length > trial_contacts_maximum ? { code: 'history', field: 'history' } : null
}

const policyViews = async (context: RequestContext): Promise<ContactPolicyVersionView[]> => {
  const actor = context.requireActor()
  const today = context.services.clock.today(actor.time_zone)
  const versions = await readPolicies(entityManagerReader(await context.read()), actor.organisation_id)
  return await Promise.all(
    versions.map(async (version) => ({
      ...versionView(version, context.locale),
      isInForce: holdsOn(version, today),
      changedBy:
        version.changed_by_id === null
          ? null
          : ((await context.loaders.userById.load(version.changed_by_id))?.name ?? null),
    })),
  )
}

const versionView = (version: PolicyVersion, language: Language) => {
  const { id, title, sources, stated_on } = contact_presets[version.preset]
  return {
    id: version.id ?? id,
    country: version.country,
    preset: version.preset,
    presetTitle: title[language],
    statedOn: stated_on,
    sources: sources.map(({ is_statutory, text }) => ({ isStatutory: is_statutory, text: text[language] })),
    validFrom: version.valid_from,
    reason: version.reason,
    changedAt: version.changed_at,
    rules: (['person', 'company'] as const).flatMap((debtorKind) =>
      contact_channels.map((channel): ChannelPolicyView => {
        const rules = version.policy[debtorKind][channel]
        return {
          debtorKind,
          channel,
          weekday: hoursView(rules.hours.weekday),
          saturday: hoursView(rules.hours.saturday),
          sunday: hoursView(rules.hours.sunday),
          onHolidays: rules.on_holidays,
          perDebt: rules.per_debt,
          perPerson: rules.per_person,
          coolOffDays: rules.cool_off_days,
          minimumGapMinutes: rules.minimum_gap_minutes,
          afterFirstLetter: rules.after_first_letter,
          consent: rules.consent,
        }
      }),
    ),
  }
}

const hoursView = (hours: ContactHours | null): ContactHoursView | null =>
  hours === null ? null : { fromMinute: hours.from_minute, untilMinute: hours.until_minute }

const channelPolicyOf = (change: ChannelPolicyInput): ChannelPolicy => ({
  hours: { weekday: hoursOf(change.weekday), saturday: hoursOf(change.saturday), sunday: hoursOf(change.sunday) },
  on_holidays: change.onHolidays,
  per_debt: change.perDebt ?? null,
  per_person: change.perPerson ?? null,
  cool_off_days: change.coolOffDays,
  minimum_gap_minutes: change.minimumGapMinutes,
  after_first_letter: change.afterFirstLetter,
  consent: change.consent,
})

const hoursOf = (hours: ContactHoursView | null | undefined): ContactHours | null =>
  hours === null || hours === undefined ? null : { from_minute: hours.fromMinute, until_minute: hours.untilMinute }
