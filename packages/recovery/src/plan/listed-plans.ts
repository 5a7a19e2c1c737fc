import { raw } from '@mikro-orm/core'
import type { PlanState } from '@quittance/core'

/** Which plans a list shows. */
export type PlanList = 'awaiting_approval' | 'late' | 'active' | 'ended'

const ended: PlanState[] = ['kept', 'broken', 'cancelled', 'superseded']

/** The part of a filter of plans that a list adds. A fragment counts once, so each query makes its own. */
export const listedPlans = (list: PlanList | null) => {
  switch (list) {
    case null:
      return {}
    case 'awaiting_approval':
    case 'active':
      return { state: list }
    case 'ended':
      return { state: { $in: ended } }
    case 'late':
      return {
        state: 'active' as const,
        [raw(
          (alias) => `exists (select from instalment
            where instalment.organisation_id = ${alias}.organisation_id and instalment.plan_id = ${alias}.id
              and instalment.status = 'missed')`,
        )]: [],
      }
  }
}
