import { ofCasesIn } from '../debt-case/case-filter.js'
import { byId, byParent } from '../graphql-read/by-id.js'
import type { LoaderSource } from '../graphql-read/loader-source.js'
import { Instalment } from './instalment.entity.js'
import { PaymentPlan } from './plan.entity.js'

export const planLoaders = ({ read, scope, cases }: LoaderSource) => ({
  planById: byId(
    async (ids) =>
      (await read()).find(PaymentPlan, { ...scope, ...ofCasesIn(cases, 'debt_case_id'), id: { $in: [...ids] } }),
    (plan) => plan.id,
  ),
  plansOfCase: byParent(
    async (debtCaseIds) =>
      (await read()).find(
        PaymentPlan,
        { ...scope, ...ofCasesIn(cases, 'debt_case_id'), debtCase: { id: { $in: [...debtCaseIds] } } },
        { orderBy: { id: 'desc' } },
      ),
    (plan) => plan.debtCase.id,
  ),
  instalmentsOfPlan: byParent(
    async (planIds) =>
      (await read()).find(
        Instalment,
        { ...scope, ...ofCasesIn(cases, 'debt_case_id'), plan: { id: { $in: [...planIds] } } },
        { orderBy: { position: 'asc' } },
      ),
    (instalment) => instalment.plan.id,
  ),
})
