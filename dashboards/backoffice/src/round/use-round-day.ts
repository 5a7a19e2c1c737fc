import { useApolloClient } from '@apollo/client/react'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { VisitReportInput } from '../app/schema.generated.js'
import { describeFailure, type Failure } from '../ui/failure.js'
import { keepPageOnDevice } from './keep-page-on-device.js'
import { ReportVisitsDocument } from './report-visits.generated.js'
import { RoundPageDocument, type RoundPageQuery } from './round-page.generated.js'
import {
  forgetReports,
  forgetRound,
  keepReport,
  takeBackReport,
  takenRound,
  type TakenRound,
  takeRound,
} from './round-store.js'

type Round = NonNullable<RoundPageQuery['round']>

/** Where the page of a day stands. `missing`: neither the device nor the server knows the round as the person's own. */
export type RoundDayState = 'loading' | 'ready' | 'missing'

/**
 * A round on the device: read from its store first, from the server where that is reached. Reports are kept on the device
 * before anything else, and sent in order as soon as there is a connection; each has an id of its own, so that a report
 * whose answer was lost is sent again without becoming two.
 */
export function useRoundDay(roundId: string) {
  const client = useApolloClient()
  const [state, setState] = useState<RoundDayState>('loading')
  const [round, setRound] = useState<TakenRound | null>(null)
  const [failure, setFailure] = useState<Failure | null>(null)
  const [refusal, setRefusal] = useState<string | null>(null)
  const [sending, setSending] = useState(false)
  const turn = useRef<Promise<void>>(Promise.resolve())

  const send = async (known: TakenRound): Promise<TakenRound> => {
    if (known.reports.length === 0) return known
    const { data } = await client.mutate({
      mutation: ReportVisitsDocument,
      variables: { roundId, reports: [...known.reports] },
    })
    const answer = data?.reportVisits
    if (!answer) return known
    if (answer.__typename !== 'VisitReportsReceived') {
      setRefusal(answer.message)
      return known
    }
    setRefusal(answer.refusal)
    const left = await forgetReports(roundId, answer.receivedIds, answer.nextNumber)
    return left ? { ...left, isOver: answer.round.state !== 'planned' } : known
  }

  const meetServer = async (): Promise<void> => {
    setSending(true)
    try {
      const before = await takenRound(roundId)
      if (before) setRound(await send(before))
      const { data } = await client.query({
        query: RoundPageDocument,
        variables: { id: roundId },
        fetchPolicy: 'network-only',
      })
      setFailure(null)
      if (!data?.round?.isOwn) {
        setState('missing')
        return
      }
      const taken = await takeRound(fromServer(data.round))
      if (taken.isOver && taken.reports.length === 0) await forgetRound(roundId)
      else await keepPageOnDevice()
      setRound(taken)
      setState('ready')
    } catch (error) {
      setFailure(describeFailure(error))
    } finally {
      setSending(false)
    }
  }

  /** One after the other: a report added while others are on their way is sent after them. */
  const synchronise = (): Promise<void> => {
    turn.current = turn.current.then(meetServer)
    return turn.current
  }
  const begin = useEffectEvent(async () => {
    const known = await takenRound(roundId)
    if (known) {
      setRound(known)
      setState('ready')
    }
    await synchronise()
  })
  useEffect(() => {
    const onLine = () => void begin()
    void Promise.resolve().then(onLine)
    window.addEventListener('online', onLine)
    return () => window.removeEventListener('online', onLine)
  }, [roundId])

  const add = async (report: Omit<VisitReportInput, 'number' | 'id'>): Promise<void> => {
    setRound(await keepReport(roundId, { ...report, id: crypto.randomUUID() }))
    void synchronise()
  }
  const takeBack = async (reportId: string): Promise<void> => {
    setRefusal(null)
    setRound(await takeBackReport(roundId, reportId))
    void synchronise()
  }
  return { state, round, failure, refusal, sending, add, takeBack, synchronise }
}

function fromServer(round: Round): Omit<TakenRound, 'reports'> {
  return {
    id: round.id,
    day: round.day,
    isOver: round.state !== 'planned',
    nextNumber: round.reportedCount + 1,
    stops: round.stops.flatMap(({ position, beginsAt, place, reports, debtCase }) =>
      debtCase
        ? [
            {
              position,
              beginsAt,
              debtCaseId: debtCase.id,
              reference: debtCase.reference,
              debtor: debtCase.debtor.name,
              creditor: debtCase.creditor.name,
              owed: {
                amountMinor: String(debtCase.openBalance.amountMinor),
                currency: debtCase.openBalance.currency,
              },
              address: place?.address ?? null,
              latitude: place?.latitude ?? null,
              longitude: place?.longitude ?? null,
              note: debtCase.visitRequest?.note ?? null,
              isReported: reports.length > 0,
            },
          ]
        : [],
    ),
  }
}
