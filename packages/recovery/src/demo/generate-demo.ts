import type { BusinessDate } from '@quittance/core'
import { playCase } from './case-history.js'
import { demoFile } from './demo-file.js'
import type { DemoFile, DemoFileKind } from './demo-file.js'
import { DEMO_FAULTS } from './faults.js'
import { CREDITOR_MODELS } from './organisation.js'
import type { CreditorModel } from './organisation.js'
import { portfolioCases } from './portfolio-cases.js'
import type { PortfolioModel } from './portfolio-model.js'
import type { CaseHistory, DemoCase } from './record.js'
import { dayOf } from './working-day.js'
import type { Day } from './working-day.js'

/** What to generate: nothing in the files happens after the day before `today`; scale 1 is about 9,000 claims. */
export type DemoRequest = { readonly seed: string; readonly today: BusinessDate; readonly scale: number }

/**
 * The demo organisation's two years as the files that its creditors would have sent: for each creditor one claim file a
 * portfolio, then activities, promises and payments, in the order in which they must be imported. The same request gives
 * the same bytes everywhere.
 */
export function generateDemo(request: DemoRequest): readonly DemoFile[] {
  return CREDITOR_MODELS.flatMap((creditor) => creditorFiles(creditor, request))
}

/** A case with its history, and the creditor and portfolio it belongs to. */
export type PlayedCase = {
  readonly creditor: CreditorModel
  readonly portfolio: PortfolioModel
  readonly demo_case: DemoCase
  readonly history: CaseHistory
}

/** All cases behind the files of `generateDemo`, in the order of the claim files; made one at a time. */
export function* demoCases(request: DemoRequest): Generator<PlayedCase> {
  for (const creditor of CREDITOR_MODELS) yield* creditorCases(creditor, request)
}

function* creditorCases(creditor: CreditorModel, { seed, today, scale }: DemoRequest): Generator<PlayedCase> {
  const last_day = lastDay(today)
  for (const portfolio of creditor.mandates.flatMap((mandate) => mandate.portfolios)) {
    for (const demo_case of portfolioCases({ seed, portfolio, last_day, scale })) {
      yield { creditor, portfolio, demo_case, history: playCase(demo_case, { seed, portfolio, last_day }) }
    }
  }
}

function creditorFiles(creditor: CreditorModel, request: DemoRequest): readonly DemoFile[] {
  const { layout, code: creditor_code, file_prefix } = creditor
  const portfolios = creditor.mandates.flatMap((mandate) => mandate.portfolios)
  const shared = { creditor_code, habits: layout.habits }
  const history = (kind: DemoFileKind) => ({
    ...shared,
    kind,
    portfolio_code: null,
    name: `${file_prefix}-${FILE_WORDS[kind]}.csv`,
    faults: faultsOf(kind, creditor_code, null),
  })
  return [
    ...portfolios.map((portfolio) => claimFile(creditor, portfolio, request)),
    demoFile({
      ...history('activity'),
      columns: layout.activity,
      items: () =>
        inOrder(
          creditor,
          request,
          ({ activities }) => activities,
          (activity) => activity.day * 1440 + activity.minute,
        ),
    }),
    demoFile({
      ...history('promise'),
      columns: layout.promise,
      items: () =>
        inOrder(
          creditor,
          request,
          ({ promises }) => promises,
          (promise) => promise.promised_on,
        ),
    }),
    demoFile({
      ...history('payment'),
      columns: layout.payment,
      items: () =>
        inOrder(
          creditor,
          request,
          ({ payments }) => payments,
          (payment) => payment.paid_on,
        ),
    }),
  ]
}

const FILE_WORDS: Readonly<Record<DemoFileKind, string>> = {
  claim: 'creances',
  payment: 'encaissements',
  promise: 'promesses',
  activity: 'actions',
}

function claimFile(creditor: CreditorModel, portfolio: PortfolioModel, { seed, today, scale }: DemoRequest): DemoFile {
  return demoFile({
    kind: 'claim',
    creditor_code: creditor.code,
    portfolio_code: portfolio.code,
    name: `${creditor.file_prefix}-${FILE_WORDS.claim}-${portfolio.code.toLowerCase()}.csv`,
    habits: creditor.layout.habits,
    columns: creditor.layout.claim,
    faults: faultsOf('claim', creditor.code, portfolio.code),
    *items() {
      for (const { claims } of portfolioCases({ seed, portfolio, last_day: lastDay(today), scale })) yield* claims
    },
  })
}

/** One kind of record of all cases of a creditor in the order of time, as an accounting system lists them. */
function inOrder<Item>(
  creditor: CreditorModel,
  request: DemoRequest,
  records: (history: CaseHistory) => readonly Item[],
  moment: (item: Item) => number,
): readonly Item[] {
  const items: Item[] = []
  for (const { history } of creditorCases(creditor, request)) items.push(...records(history))
  return items.toSorted((left, right) => moment(left) - moment(right))
}

function faultsOf(kind: DemoFileKind, creditor_code: string, portfolio_code: string | null) {
  const entry = DEMO_FAULTS.find(
    (candidate) =>
      candidate.kind === kind &&
      candidate.creditor_code === creditor_code &&
      candidate.portfolio_code === portfolio_code,
  )
  return entry?.faults ?? []
}

/** The newest day in the data is yesterday: today is still being worked. */
function lastDay(today: BusinessDate): Day {
  return dayOf(today) - 1
}
