import { useEffect, useRef, useState } from 'react'
import { useLocale } from '../app/locale.js'
import type { Failure } from '../ui/failure.js'
import { uploadFile, type UploadFields } from './upload.js'

/** Sends one file at a time and tells how far it is; leaving the page stops the sending. */
export function useUpload(onDone: (importId: string) => void) {
  const { language } = useLocale()
  const [sending, setSending] = useState(false)
  const [progress, setProgress] = useState({ sent_bytes: 0, total_bytes: 0 })
  const [failure, setFailure] = useState<Failure | null>(null)
  const running = useRef<{ cancel: () => void; stopped: boolean } | null>(null)
  const cancel = () => {
    if (!running.current) return
    running.current.stopped = true
    running.current.cancel()
  }
  useEffect(() => cancel, [])
  const send = async (file: File, fields: UploadFields) => {
    setFailure(null)
    setProgress({ sent_bytes: 0, total_bytes: file.size })
    setSending(true)
    const upload = uploadFile(file, fields, language, (sent_bytes, total_bytes) =>
      setProgress({ sent_bytes, total_bytes }),
    )
    const run = { cancel: upload.cancel, stopped: false }
    running.current = run
    const outcome = await upload.outcome
    running.current = null
    setSending(false)
    if (outcome.ok) onDone(outcome.id)
    // A person who stopped the sending needs no explanation.
    else if (!run.stopped) setFailure(outcome.failure)
  }
  const { sent_bytes, total_bytes } = progress
  return {
    send,
    cancel,
    sending,
    failure,
    sent_bytes,
    percent: total_bytes === 0 ? 0 : (sent_bytes / total_bytes) * 100,
  }
}
