import { ofCasesIn } from '../debt-case/case-filter.js'
import { byId, byParent } from '../graphql-read/by-id.js'
import type { LoaderSource } from '../graphql-read/loader-source.js'
import { Allocation } from './allocation.entity.js'
import { Payment } from './payment.entity.js'

export const paymentLoaders = ({ read, scope, cases }: LoaderSource) => ({
  paymentById: byId(
    async (ids) =>
      (await read()).find(Payment, { ...scope, ...ofCasesIn(cases, 'debt_case_id'), id: { $in: [...ids] } }),
    (payment) => payment.id,
  ),
  paymentsOfCase: byParent(
    async (debtCaseIds) =>
      (await read()).find(
        Payment,
        { ...scope, ...ofCasesIn(cases, 'debt_case_id'), debtCase: { id: { $in: [...debtCaseIds] } } },
        { orderBy: { paidOn: 'desc', recordedAt: 'desc', id: 'desc' } },
      ),
    (payment) => payment.debtCase.id,
  ),
  allocationsOfPayment: byParent(
    async (paymentIds) =>
      (await read()).find(
        Allocation,
        { ...scope, ...ofCasesIn(cases, 'payment_id'), payment: { id: { $in: [...paymentIds] } } },
        { orderBy: { recordedAt: 'asc', id: 'asc' } },
      ),
    (allocation) => allocation.payment.id,
  ),
})
