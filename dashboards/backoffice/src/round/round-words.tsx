import { useLingui } from '@lingui/react/macro'
import type { PlacePrecision, RoundState, VisitOutcome } from '../app/schema.generated.js'
import { useLocale } from '../app/locale.js'

/** The words for codes of rounds and visits. */
export function useRoundWords() {
  const { t } = useLingui()
  const { tag } = useLocale()
  const states: Record<RoundState, string> = {
    planned: t`Planned`,
    done: t`Done`,
    cancelled: t`Given up`,
  }
  const outcomes: Record<VisitOutcome, string> = {
    reached_right_party: t`Debtor met`,
    promised: t`Payment promised`,
    refused: t`Refuses to pay`,
    third_party: t`Somebody else opened`,
    no_answer: t`Nobody opened`,
    wrong_number: t`Does not live there`,
    other: t`Something else`,
  }
  const precisions: Record<PlacePrecision, string> = {
    given: t`exact place`,
    town: t`placed by its town`,
    area: t`placed by its area`,
  }
  const kilometres = new Intl.NumberFormat(tag, { style: 'unit', unit: 'kilometer', maximumFractionDigits: 1 })
  return {
    state: (state: RoundState) => states[state],
    outcome: (outcome: VisitOutcome) => outcomes[outcome],
    outcomes: Object.keys(outcomes).filter((key): key is VisitOutcome => key in outcomes),
    precision: (precision: PlacePrecision) => precisions[precision],
    way: (way_m: number) => kilometres.format(way_m / 1_000),
  }
}
