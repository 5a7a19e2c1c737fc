import { type BusinessDate, businessDate } from '@quittance/core'
import { playCase } from './case-history.js'
import { makeCase } from './case.js'
import { ENERGY_ACTIVE_PORTFOLIO } from './data/portfolios.js'
import { demoFile } from './demo-file.js'
import type { DemoFile } from './demo-file.js'
import type { FileHabits } from './file-habits.js'
import { VOLTANE_LAYOUT } from './layouts/voltane.js'
import { DEMO_MONTHS } from './portfolio-cases.js'
import type { PortfolioModel } from './portfolio-model.js'
import type { DemoCase } from './record.js'
import { dayInMonth, dayOf, workingDayFrom } from './working-day.js'

/** What to generate: exactly `rows` claims (600 unless told), placed over the two years before `today` (2026-01-15). */
export type SampleRequest = { readonly seed: string; readonly rows?: number; readonly today?: BusinessDate }

/** A claim file and the payments on its claims; both can be of any size, because rows are made as they are read. */
export type Sample = { readonly claims: DemoFile; readonly payments: DemoFile }

const SAMPLE_HABITS: FileHabits = { ...VOLTANE_LAYOUT.habits, encoding: 'utf-8' }

const SAMPLE_PORTFOLIO: PortfolioModel = {
  ...ENERGY_ACTIVE_PORTFOLIO,
  code: 'EXEMPLE',
  debtor_prefix: 'C',
  name: 'Fichier d’exemple',
  company_share: 0.2,
  reference: (year_month, number) => `EX${year_month}-${number}`,
}

/** The project's own sample: one debtor's claims after another, in French, without a wrong row. */
export function generateSample(request: SampleRequest): Sample {
  const shared = { creditor_code: 'EXEMPLE', habits: SAMPLE_HABITS }
  const { seed } = request
  const last_day = dayOf(request.today ?? businessDate('2026-01-15')) - 1
  const setting = { seed, portfolio: SAMPLE_PORTFOLIO, last_day }
  const cases = () => sampleCases(seed, request.rows ?? 600, last_day)
  return {
    claims: demoFile({
      ...shared,
      kind: 'claim',
      portfolio_code: SAMPLE_PORTFOLIO.code,
      name: 'exemple-creances.csv',
      columns: VOLTANE_LAYOUT.claim,
      *items() {
        for (const demo_case of cases()) yield* demo_case.claims
      },
    }),
    payments: demoFile({
      ...shared,
      kind: 'payment',
      portfolio_code: null,
      name: 'exemple-encaissements.csv',
      columns: VOLTANE_LAYOUT.payment,
      *items() {
        for (const demo_case of cases()) yield* playCase(demo_case, setting).payments
      },
    }),
  }
}

/** Cases whose claims add up to `rows`, spread evenly over the months, oldest placement first. */
function* sampleCases(seed: string, rows: number, last_day: number): Generator<DemoCase> {
  let made = 0
  let month = -1
  let placed_on = last_day
  for (let number = 1; made < rows; number += 1) {
    const month_due = Math.floor((made * DEMO_MONTHS) / rows)
    if (month_due !== month) {
      month = month_due
      placed_on = workingDayFrom(dayInMonth(last_day, month - DEMO_MONTHS, SAMPLE_PORTFOLIO.delivery_day))
    }
    const key = { seed, portfolio: SAMPLE_PORTFOLIO, month, number, placed_on, maximum_claims: rows - made }
    const demo_case = makeCase(key)
    made += demo_case.claims.length
    yield demo_case
  }
}
