import type { JobDefinition } from '../job.js'
import {
  type JobObserver,
  type JobSender,
  openJobSender,
  type QueueConnection,
  type RunningWorker,
  type WorkerTiming,
  workerOf,
} from '../queue.js'
import { type Parcel, quickTiming } from './parcel-job.js'

type ObservedEvent =
  | { readonly kind: 'started' | 'finished' | 'givenBack' | 'failed' | 'failed for good'; readonly id: string }
  | { readonly kind: 'error'; readonly message: string }

/** Opens senders and workers on one server and closes them all. */
export class QueueBench {
  /** Errors of the senders, which a test that breaks nothing wants none of. */
  readonly senderErrors: Error[] = []
  readonly #open: { close(): Promise<void> }[] = []
  readonly #connection: QueueConnection

  constructor(connection: QueueConnection) {
    this.#connection = connection
  }

  sender(): JobSender {
    const sender = openJobSender(this.#connection, (error) => this.senderErrors.push(error))
    this.#open.push(sender)
    return sender
  }

  /** A worker that does `run`, and all that it tells its observer. */
  worker(
    definition: JobDefinition<Parcel>,
    run: (parcel: Parcel, signal: AbortSignal) => Promise<void> | void,
    timing: WorkerTiming = quickTiming,
  ): RunningWorker & { readonly events: ObservedEvent[]; kinds(): string[] } {
    const events: ObservedEvent[] = []
    const startable = workerOf<Parcel, null>({
      definition,
      run: async (parcel, _services, signal) => await run(parcel, signal),
    })
    const worker = startable.start(this.#connection, null, recordInto(events), timing)
    this.#open.push(worker)
    return { close: () => worker.close(), events, kinds: () => events.map(({ kind }) => kind) }
  }

  async close(): Promise<void> {
    await Promise.all(this.#open.splice(0).map((part) => part.close()))
  }
}

const recordInto = (events: ObservedEvent[]): JobObserver => ({
  started: (_name, id) => events.push({ kind: 'started', id }),
  finished: (_name, id) => events.push({ kind: 'finished', id }),
  failed: (_name, id, _error, lastTry) => events.push({ kind: lastTry ? 'failed for good' : 'failed', id }),
  givenBack: (_name, id) => events.push({ kind: 'givenBack', id }),
  error: (error) => events.push({ kind: 'error', message: error.message }),
})
