import { assess, type Assessment, type DiagnosisAmounts, isDiagnosisCategory } from '@quittance/core'
import type { DiagnosisPanelQuery } from './diagnosis-panel.generated.js'

type DebtCase = NonNullable<DiagnosisPanelQuery['debtCase']>

/** The figures of a diagnosis by category. */
export function amountsOf({ amounts }: DebtCase['diagnoses'][number]): DiagnosisAmounts {
  return Object.fromEntries(
    amounts
      .filter(({ category }) => isDiagnosisCategory(category))
      .map(({ category, amount }) => [category, BigInt(amount.amountMinor)]),
  )
}

/** What follows from a diagnosis, held against what the case owes now. */
export function assessmentOf(diagnosis: DebtCase['diagnoses'][number], debtCase: DebtCase): Assessment {
  return assess(amountsOf(diagnosis), BigInt(debtCase.openBalance.amountMinor))
}
