import { withConnection } from '@quittance/platform'
import { recordDiagnosis, recordPastPlans } from '@quittance/recovery/commands'
import { type Actor, type Services, tenantContext } from '@quittance/recovery/services'
import { expectOk } from '../expect-ok.js'

/** Cases with a plan, and how many of them with a diagnosis. */
const planned_cases = 60
const diagnosed_cases = 24

/**
 * Payment plans of the demonstration: of the last months, on open cases, some of which paid since and some not, a few of
 * this week that wait for approval; and what some of these debtors said of how they live. Made once.
 */
export const setUpDemoPlans = async (services: Services, actor: Actor): Promise<void> => {
  const ids = await casesToPlan(services, actor)
  const plans = ids.map((debt_case_id, position) => ({
    debt_case_id,
    days_ago: position % 6 === 5 ? 2 : 35 + ((position * 17) % 90),
    instalment_count: [3, 4, 6, 10, 12, 18][position % 6] ?? 6,
    day_of_month: [5, 10, 15, 28][position % 4] ?? 5,
  }))
  if ((await recordPastPlans(services, actor, plans)) === 0) return
  for (const [position, debt_case_id] of ids.slice(0, diagnosed_cases).entries()) {
    const wages = BigInt(1_250_00 + ((position * 173) % 900) * 100)
    const housing = BigInt(480_00 + ((position * 91) % 420) * 100)
    const input = {
      debt_case_id,
      adult_count: 1 + (position % 2),
      child_count: position % 4,
      amounts: [
        { category: 'wages', amount_minor: wages },
        { category: 'housing', amount_minor: housing },
        { category: 'food', amount_minor: 380_00n },
        { category: 'energy', amount_minor: 115_00n },
        ...(position % 3 === 0 ? [{ category: 'energy_arrears', amount_minor: 240_00n }] : []),
        ...(position % 5 === 0 ? [{ category: 'consumer_loans', amount_minor: 6_200_00n }] : []),
      ],
      sustainable_minor:
        ((wages - housing - 495_00n) * 70n) / 100n > 0n ? ((wages - housing - 495_00n) * 70n) / 100n : null,
      orientations: position % 5 === 0 ? ['budget_advice'] : [],
      note: null,
    }
    expectOk(await recordDiagnosis(services, actor, input))
  }
}

/** Open cases without holds, those with payments of the last months first and others between them; none once there are plans. */
const casesToPlan = async (services: Services, actor: Actor): Promise<string[]> =>
  await withConnection(services.database.pool, tenantContext(actor), async (client) => {
    const { rows } = await client.query<{ id: string }>(
      `with candidate as (
         select debt_case.id, debt_case.number, exists (
             select from payment where payment.organisation_id = $1 and payment.debt_case_id = debt_case.id
               and payment.kind = 'payment' and payment.paid_on > $2::date - 120
           ) as pays
         from debt_case
         where debt_case.organisation_id = $1 and debt_case.phase = 'amicable' and debt_case.assignee_id is not null
           and not exists (select from hold where hold.organisation_id = $1 and hold.debt_case_id = debt_case.id)
           and not exists (select from payment_plan where payment_plan.organisation_id = $1)
       ), chosen as (
         select id, pays, row_number() over (partition by pays order by number desc) as place from candidate
       )
       select id from chosen where place <= case when pays then $3::int else $4::int end
       order by place, pays desc`,
      [actor.organisation_id, services.clock.today(actor.time_zone), planned_cases - 20, 20],
    )
    return rows.map(({ id }) => id)
  })
