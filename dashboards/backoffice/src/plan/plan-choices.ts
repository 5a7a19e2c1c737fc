import { instalment_count_maximum } from '@quittance/core'

/** How a plan is asked for: a number of instalments, or so much a month. */
export type PlanLayout =
  | { readonly kind: 'count'; readonly count: number }
  | { readonly kind: 'amount'; readonly instalment_minor: bigint }

/** A way of paying that is proposed, with what it comes to. */
export interface PlanChoice {
  readonly layout: PlanLayout
  readonly instalment_minor: bigint
  readonly count: number
}

/**
 * Ways of paying an amount to begin with. Where it is known what the debtor can pay a month, that; else a short, a middle
 * and a long number of instalments. Those that come to the same are proposed once.
 */
export function planChoices(owed_minor: bigint, sustainable_minor: bigint | null): PlanChoice[] {
  if (owed_minor <= 0n) return []
  const counts = [3, 6, 12].map((count) => choiceOfCount(owed_minor, count))
  if (sustainable_minor === null || sustainable_minor <= 0n) return counts
  const count = Number((owed_minor + sustainable_minor - 1n) / sustainable_minor)
  if (count > instalment_count_maximum) return counts
  const own: PlanChoice = {
    layout: { kind: 'amount', instalment_minor: sustainable_minor },
    instalment_minor: sustainable_minor < owed_minor ? sustainable_minor : owed_minor,
    count,
  }
  // What costs more a month than the debtor has is not proposed.
  return [own, ...counts.filter((one) => one.instalment_minor <= sustainable_minor && one.count !== count)].slice(0, 3)
}

function choiceOfCount(owed_minor: bigint, count: number): PlanChoice {
  return { layout: { kind: 'count', count }, instalment_minor: owed_minor / BigInt(count), count }
}
