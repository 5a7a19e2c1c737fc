import { useMutation, useQuery } from '@apollo/client/react'
import { useEffect, useState } from 'react'
import type { ReportExportInput } from '../app/schema.generated.js'
import { describeFailure, type Failure } from '../ui/failure.js'
import { CancelExportDocument } from './cancel-export.generated.js'
import type { ExportPartsFragment } from './export-parts.generated.js'
import { ExportPulseDocument } from './export-pulse.generated.js'
import { RequestExportDocument } from './request-export.generated.js'

const poll_ms = 700

/** True while something is still being done for an export. */
export function isUnderWay({ state }: Pick<ExportPartsFragment, 'state'>): boolean {
  return state === 'queued' || state === 'running'
}

/** Asks for an export and follows it until it has ended. What the API refuses is told, and nothing chosen is lost. */
export function useExport() {
  const [request, { loading }] = useMutation(RequestExportDocument)
  const [cancelExport] = useMutation(CancelExportDocument)
  const [asked, setAsked] = useState<ExportPartsFragment | null>(null)
  const [refusal, setRefusal] = useState<string | null>(null)
  const [failure, setFailure] = useState<Failure | null>(null)
  const pulse = useQuery(ExportPulseDocument, {
    variables: { id: asked?.id ?? '' },
    skip: asked === null || !isUnderWay(asked),
    fetchPolicy: 'network-only',
  })
  const current = pulse.data?.reportExport ?? asked
  const busy = current !== null && isUnderWay(current)
  const { startPolling, stopPolling } = pulse
  useEffect(() => {
    if (!busy) return
    startPolling(poll_ms)
    return stopPolling
  }, [busy, startPolling, stopPolling])
  const take = async (input: ReportExportInput): Promise<ExportPartsFragment | null> => {
    setRefusal(null)
    setFailure(null)
    setAsked(null)
    try {
      const { data } = await request({ variables: { input } })
      const answer = data?.requestExport
      if (answer?.__typename === 'ReportExport') {
        setAsked(answer)
        return answer
      }
      if (answer) setRefusal(answer.message)
    } catch (error) {
      setFailure(describeFailure(error))
    }
    return null
  }
  const cancel = async () => {
    if (current === null) return
    try {
      await cancelExport({ variables: { id: current.id } })
    } catch (error) {
      setFailure(describeFailure(error))
    }
  }
  return { take, cancel, pending: loading, current, refusal, failure }
}
