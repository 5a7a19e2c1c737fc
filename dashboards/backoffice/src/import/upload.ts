import { type Failure, ofStatus } from '../ui/failure.js'

/** What goes with a file. */
export interface UploadFields {
  readonly kind: string
  readonly creditorId: string
  /** Only claims are placed in a portfolio. */
  readonly portfolioId: string | null
  /** The day on which the claims were received; the organisation's today when absent. */
  readonly receivedOn: string | null
}

/** A delivered file has an id; a refused one says why. */
export type UploadOutcome =
  | { readonly ok: true; readonly id: string }
  | { readonly ok: false; readonly failure: Failure }

/** Bytes sent of the bytes to send. */
export type ReportProgress = (sent_bytes: number, total_bytes: number) => void

/**
 * Sends a file, telling how far it is: `fetch` cannot report the progress of a request, an `XMLHttpRequest` can. The
 * fields go first, because the server streams the file and must know them before it. Never rejects.
 */
export function uploadFile(
  file: File,
  fields: UploadFields,
  language: string,
  report: ReportProgress,
): { outcome: Promise<UploadOutcome>; cancel: () => void } {
  const request = new XMLHttpRequest()
  const outcome = new Promise<UploadOutcome>((resolve) => {
    request.upload.addEventListener('progress', ({ loaded, total }) => report(loaded, total))
    request.addEventListener('load', () => resolve(readAnswer(request.status, request.responseText)))
    request.addEventListener('error', () => resolve(refused(0)))
    request.addEventListener('abort', () => resolve(refused(0)))
    request.open('POST', '/imports')
    request.setRequestHeader('x-quittance-request', '1')
    request.setRequestHeader('accept-language', language)
    request.send(toForm(file, fields))
  })
  return { outcome, cancel: () => request.abort() }
}

/** Reads the answer to an upload: 201 with an id, or an error with its message and the id of the request. */
export function readAnswer(status: number, body: string): UploadOutcome {
  const answer = parse(body)
  if (status === 201 && typeof answer['id'] === 'string') return { ok: true, id: answer['id'] }
  const error = isRecord(answer['error']) ? answer['error'] : {}
  const message = typeof error['message'] === 'string' ? error['message'] : null
  const requestId = typeof error['requestId'] === 'string' ? error['requestId'] : null
  return { ok: false, failure: { kind: ofStatus(status), message, requestId } }
}

function refused(status: number): UploadOutcome {
  return { ok: false, failure: { kind: ofStatus(status), message: null, requestId: null } }
}

function toForm(file: File, { kind, creditorId, portfolioId, receivedOn }: UploadFields): FormData {
  const form = new FormData()
  form.set('kind', kind)
  form.set('creditorId', creditorId)
  if (portfolioId !== null) form.set('portfolioId', portfolioId)
  if (receivedOn !== null) form.set('receivedOn', receivedOn)
  form.set('file', file, file.name)
  return form
}

function parse(body: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(body)
    return isRecord(value) ? value : {}
  } catch {
    // A proxy may answer with a page of its own; the status then says enough.
    return {}
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
