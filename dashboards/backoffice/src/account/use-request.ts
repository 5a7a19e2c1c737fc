import { useState } from 'react'
import { describeFailure, type Failure } from '../ui/failure.js'

/** Runs a request and keeps why it failed, or what the API answered instead. */
export function useRequest() {
  const [refusal, setRefusal] = useState<string | null>(null)
  const [failure, setFailure] = useState<Failure | null>(null)
  const [pending, setPending] = useState(false)
  const run = async (work: () => Promise<void>): Promise<void> => {
    setRefusal(null)
    setFailure(null)
    setPending(true)
    try {
      await work()
    } catch (error) {
      setFailure(describeFailure(error))
    } finally {
      setPending(false)
    }
  }
  return { run, setRefusal, refusal, failure, pending }
}
