import { createStore, del, get, update } from 'idb-keyval'
import type { VisitReportInput } from '../app/schema.generated.js'

/** A stop as it is kept on the device. */
export interface TakenStop {
  readonly position: number
  readonly beginsAt: string
  readonly debtCaseId: string
  readonly reference: string
  readonly debtor: string
  readonly creditor: string
  readonly owed: { readonly amountMinor: string; readonly currency: string }
  readonly address: string | null
  readonly latitude: number | null
  readonly longitude: number | null
  readonly note: string | null
  readonly isReported: boolean
}

/** What a device keeps of a round for the day: the stops, and the reports that the server does not have yet. */
export interface TakenRound {
  readonly id: string
  readonly day: string
  readonly isOver: boolean
  readonly stops: readonly TakenStop[]
  /** The number that the server waits for. */
  readonly nextNumber: number
  readonly reports: readonly VisitReportInput[]
}

const store = () => createStore('quittance-rounds', 'rounds')

/** What the device has of a round. */
export async function takenRound(id: string): Promise<TakenRound | null> {
  return (await get<TakenRound>(id, store())) ?? null
}

/**
 * Takes the round as the server has it now, and keeps the reports that wait. A change is one transaction of the store, so
 * that two windows of one device lose nothing of each other's.
 */
export async function takeRound(fresh: Omit<TakenRound, 'reports'>): Promise<TakenRound> {
  return await change(fresh.id, (known) => ({ ...fresh, reports: known?.reports ?? [] }))
}

/** Keeps a report on the device; it gets the number after those before it. */
export async function keepReport(id: string, report: Omit<VisitReportInput, 'number'>): Promise<TakenRound | null> {
  return await change(id, (known) => {
    if (!known) throw new Error('A report is kept of a round that was taken along')
    const last = known.reports.at(-1)?.number ?? 0
    return { ...known, reports: [...known.reports, { ...report, number: Math.max(known.nextNumber, last + 1) }] }
  })
}

/** Forgets the reports that the server has now. */
export async function forgetReports(
  id: string,
  received: readonly string[],
  nextNumber: number,
): Promise<TakenRound | null> {
  return await change(id, (known) => {
    if (!known) throw new Error('Reports are forgotten of a round that was taken along')
    const gone = known.reports.filter((report) => received.includes(report.id))
    const visited = new Set(gone.map(({ debtCaseId }) => debtCaseId))
    return {
      ...known,
      nextNumber,
      reports: known.reports.filter((report) => !received.includes(report.id)),
      stops: known.stops.map((stop) => (visited.has(stop.debtCaseId) ? { ...stop, isReported: true } : stop)),
    }
  })
}

/**
 * Takes a report back that the server refused: those after it, which it did not look at, move up. Only for the first that
 * waits, and only after a refusal: one whose answer was lost may have arrived.
 */
export async function takeBackReport(id: string, reportId: string): Promise<TakenRound | null> {
  return await change(id, (known) => {
    if (!known) throw new Error('A report is taken back of a round that was taken along')
    const left = known.reports.filter((report) => report.id !== reportId)
    return { ...known, reports: left.map((report, position) => ({ ...report, number: known.nextNumber + position })) }
  })
}

/** Takes everything about a round off the device. */
export async function forgetRound(id: string): Promise<void> {
  await del(id, store())
}

async function change(id: string, to: (known: TakenRound | undefined) => TakenRound): Promise<TakenRound> {
  let changed: TakenRound | undefined
  await update<TakenRound>(
    id,
    (known) => {
      changed = to(known)
      return changed
    },
    store(),
  )
  if (changed === undefined) throw new Error('The store of the device did not answer')
  return changed
}
