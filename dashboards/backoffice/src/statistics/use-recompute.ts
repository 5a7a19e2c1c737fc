import { useApolloClient, useMutation, useQuery } from '@apollo/client/react'
import { useEffect, useState } from 'react'
import { describeFailure, type Failure } from '../ui/failure.js'
import { phaseOfRun, type RunPhase } from './run-phase.js'
import { RunStatisticsDocument } from './run-statistics.generated.js'
import { StatisticsPulseDocument } from './statistics-pulse.generated.js'

const poll_ms = 1000

/** Asks for the statistics to be computed, follows the run, and asks for the figures on the screen again at its end. */
export function useRecompute(): { start: () => void; phase: RunPhase | null; failure: Failure | null } {
  const client = useApolloClient()
  const [mutate, { loading }] = useMutation(RunStatisticsDocument)
  const [runId, setRunId] = useState<string | null>(null)
  const [refused, setRefused] = useState<Failure | null>(null)
  const { data, error, startPolling, stopPolling } = useQuery(StatisticsPulseDocument, {
    skip: runId === null,
    fetchPolicy: 'network-only',
    nextFetchPolicy: 'cache-first',
  })
  const phase = runId === null ? null : phaseOfRun(runId, data?.statisticsRuns ?? [])
  useEffect(() => {
    if (phase === 'running') startPolling(poll_ms)
    else stopPolling()
    return stopPolling
  }, [phase, startPolling, stopPolling])
  useEffect(() => {
    if (phase === 'done') void client.refetchQueries({ include: 'active' })
  }, [phase, client])
  const start = async () => {
    if (loading || phase === 'running') return
    setRefused(null)
    try {
      const { data: answer } = await mutate()
      if (answer?.runStatistics.__typename === 'StatisticsRun') setRunId(answer.runStatistics.id)
      else if (answer) setRefused({ kind: 'not_allowed', message: answer.runStatistics.message, requestId: null })
    } catch (unanswered) {
      setRefused(describeFailure(unanswered))
    }
  }
  return {
    start: () => void start(),
    phase: loading ? 'running' : phase,
    failure: refused ?? (phase === 'running' && error ? describeFailure(error) : null),
  }
}
