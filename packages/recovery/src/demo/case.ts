import { makeDebtor } from './debtor.js'
import type { PortfolioModel } from './portfolio-model.js'
import { Random } from './random.js'
import type { DemoCase, DemoClaim, DemoDebtor } from './record.js'
import { teamInMonth } from './team.js'
import { dateOf } from './working-day.js'
import type { Day } from './working-day.js'

/** Names one case: the portfolio, the month of the placement (0 is the oldest) and its number in that placement. */
export type CaseKey = {
  readonly seed: string
  readonly portfolio: PortfolioModel
  readonly month: number
  readonly number: number
  readonly placed_on: Day
  /** At most so many claims, for a file that must have an exact number of rows. */
  readonly maximum_claims?: number
}

/** Makes up a case: a pure function of its key, so that each file can make it again instead of keeping it. */
export function makeCase(key: CaseKey): DemoCase {
  const { portfolio, placed_on } = key
  const random = new Random(key.seed, portfolio.code, key.month, key.number, 'case')
  const debtor = debtorOf(key, random)
  const count = Math.min(random.weighted(portfolio.claims_per_case), key.maximum_claims ?? Number.POSITIVE_INFINITY)
  const newest_due_on = placed_on - ageAtPlacement(portfolio, random)
  const claims: DemoClaim[] = []
  for (let index = 0; index < count; index += 1) {
    const due_on = newest_due_on - 30 * (count - 1 - index) - (index === count - 1 ? 0 : random.integer(0, 6))
    const disputed = random.chance(portfolio.dispute_share)
    claims.push({
      reference: portfolio.reference(yearMonth(placed_on), `${padded(key.number)}${index + 1}`),
      debtor,
      kind: portfolio.claim_kind,
      issued_on: due_on - random.weighted(portfolio.terms_days),
      due_on,
      placed_on,
      amount_minor: principal(portfolio, random),
      disputed,
      note: disputed ? random.pick(DISPUTE_NOTES) : random.chance(0.04) ? random.pick(CREDITOR_NOTES) : null,
    })
  }
  const code = claims[0]?.reference ?? ''
  const agent = random.pick(teamInMonth(key.month)).name
  return { code, debtor, claims, placed_on, agent, reluctance: reluctanceOf(key) }
}

/**
 * Multiples of the golden ratio fill [0, 1) evenly, so that a placement of thirty cases recovers about what its
 * portfolio does, and a trend over the months is not drowned by chance.
 */
function reluctanceOf({ seed, portfolio, month, number }: CaseKey): number {
  const start = new Random(seed, portfolio.code, month, 'reluctance').next()
  return (start + number * GOLDEN_RATIO) % 1
}

const GOLDEN_RATIO = (Math.sqrt(5) - 1) / 2

/** The year and month of a day, as references carry them: 'yymm'. */
function yearMonth(day: Day): string {
  const date = dateOf(day)
  return date.slice(2, 4) + date.slice(5, 7)
}

function padded(number: number): string {
  return String(number).padStart(4, '0')
}

/** Some debtors come back: they are among the first of an earlier placement of the same portfolio. */
function debtorOf(key: CaseKey, random: Random): DemoDebtor {
  const { portfolio } = key
  const returns = key.month >= 3 && random.chance(0.04)
  const month = returns ? key.month - random.integer(1, 3) : key.month
  const number = returns ? random.integer(1, 12) : key.number
  // The placement day of the earlier month is not known here, so the reference carries the month's number.
  const reference = `${portfolio.debtor_prefix}${String(month + 10).padStart(2, '0')}${padded(number)}`
  return makeDebtor(new Random(key.seed, portfolio.code, month, number, 'debtor'), reference, portfolio.company_share)
}

function ageAtPlacement(portfolio: PortfolioModel, random: Random): number {
  return Math.min(900, Math.max(9, Math.round(random.logNormal(portfolio.age_median_days, portfolio.age_sigma))))
}

function principal(portfolio: PortfolioModel, random: Random): bigint {
  const amount_minor = Math.round(random.logNormal(portfolio.amount_median_minor, portfolio.amount_sigma))
  return BigInt(Math.min(portfolio.amount_maximum_minor, Math.max(1_800, amount_minor)))
}

const DISPUTE_NOTES: readonly string[] = [
  'Litige : prestation contestée par le client',
  'Litige : facture contestée, avoir demandé',
  'Litige : erreur de relevé signalée',
  'Litige : livraison incomplète',
  'Litige : résiliation antérieure à la facture',
]

const CREDITOR_NOTES: readonly string[] = [
  'Client injoignable depuis deux mois',
  'Relances 1 et 2 envoyées',
  'Mise en demeure envoyée en recommandé',
  'Ancien bon payeur',
  'Adresse à vérifier ; courrier revenu',
  'Prélèvement rejeté deux fois',
]
