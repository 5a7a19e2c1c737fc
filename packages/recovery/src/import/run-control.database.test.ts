import { newId } from '@quittance/platform'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Services } from '../services.js'
import { applyImport } from './apply-import.run.js'
import { cancelImport } from './cancel-import.js'
import { createImport } from './create-import.js'
import { attempts_maximum } from './give-up.js'
import { inspectImport } from './inspect-import.run.js'
import { rejectFile } from './reject-file.js'
import { startImport } from './start-import.js'
import { sweepImports } from './sweep-imports.run.js'
import {
  balancesOf,
  booksOf,
  bytesOf,
  deliver,
  type IntakeBench,
  openIntakeBench,
  outcomeOf,
  upload,
} from './testing/intake-bench.js'

let bench: IntakeBench
beforeEach(async () => {
  bench = await openIntakeBench()
})
afterEach(async () => {
  await bench.close()
})

const header = 'reference;debtor name;amount\n'
const rows = (from: number, count: number): string =>
  Array.from({ length: count }, (_, index) => `R${from + index};Durand ${(from + index) % 7};10.50\n`).join('')
/** More than a slice of rows, after which a run looks whether it may go on, and than a chunk of bytes. */
const rows_count = 11_000
const file = header + rows(0, rows_count)

const running = new AbortController().signal

/** An uploaded and inspected file, ready to be applied. */
const ready = async (text: string) => {
  const import_id = await upload(bench, { kind: 'claim', text })
  const payload = { organisation_id: bench.organisation_id, import_id }
  await inspectImport.run(payload, bench.services, running)
  return payload
}

/** A gate that a reader of the stored file waits at after its first chunk. */
const gated = () => {
  const reached = Promise.withResolvers<void>()
  const open = Promise.withResolvers<void>()
  const services: Services = {
    ...bench.services,
    storage: {
      ...bench.services.storage,
      async *read(key) {
        for await (const chunk of bench.services.storage.read(key)) {
          yield chunk
          reached.resolve()
          await open.promise
        }
      },
    },
  }
  return { services, reached: reached.promise, open: open.resolve }
}

/** As the queue does: an attempt may meet another connection of the pool that has just been ended. */
const retried = async (attempt: () => Promise<void>): Promise<void> => {
  for (let tried = 1; ; tried++) {
    try {
      return await attempt()
    } catch (error) {
      if (tried === applyImport.definition.attempts) throw error
    }
  }
}

describe('an import that is being applied', () => {
  it('is cancelled with nothing of it applied, and can be sent again', async () => {
    const payload = await ready(file)
    const before = await booksOf(bench)
    const gate = gated()
    const run = applyImport.run(payload, gate.services, running)
    await gate.reached
    expect(await cancelImport(bench.services, bench.actor, payload)).toMatchObject({ ok: true })
    gate.open()
    await run
    expect(await outcomeOf(bench, payload.import_id)).toMatchObject({ state: 'cancelled', failure: null })
    expect(await booksOf(bench)).toEqual(before)
    expect(await cancelImport(bench.services, bench.actor, payload)).toEqual({
      ok: false,
      error: { code: 'already_ended', state: 'cancelled' },
    })
    expect(await deliver(bench, { kind: 'claim', text: file })).toMatchObject({ rows_accepted: rows_count })
  })

  it('is not applied by a worker that lost it to another', async () => {
    const payload = await ready(file)
    const gate = gated()
    const late = applyImport.run(payload, gate.services, running)
    await gate.reached
    await applyImport.run(payload, bench.services, running)
    const books = await booksOf(bench)
    gate.open()
    await late
    expect(await outcomeOf(bench, payload.import_id)).toMatchObject({ state: 'applied', rows_accepted: rows_count })
    expect(await booksOf(bench)).toEqual(books)
  })

  it('is given back by a worker that stops, without counting the attempt', async () => {
    const payload = await ready(file)
    const gate = gated()
    const stopping = new AbortController()
    const run = applyImport.run(payload, gate.services, stopping.signal)
    await gate.reached
    stopping.abort(new Error('The worker is stopping'))
    gate.open()
    await expect(run).rejects.toThrow('The worker is stopping')
    const [row] = await bench.query('select state, attempt from import where id = $1', [payload.import_id])
    expect(row).toEqual({ state: 'queued', attempt: 0 })
    expect((await booksOf(bench))['claim']).toEqual([])
  })

  it('loses its connection and is applied by the next attempt', async () => {
    const payload = await ready(file)
    const gate = gated()
    const run = applyImport.run(payload, gate.services, running)
    await gate.reached
    await bench.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where datname = current_database() and application_name = 'intake-test'`,
    )
    gate.open()
    await expect(run).rejects.toThrow()
    await retried(() => applyImport.run(payload, bench.services, running))
    expect(await outcomeOf(bench, payload.import_id)).toMatchObject({ state: 'applied', rows_accepted: rows_count })
  })

  it('waits for another import of its creditor, and sees what that one wrote', async () => {
    const first = await ready(header + rows(0, 4_000))
    const second = await ready(header + rows(2_000, 4_000))
    await Promise.all([first, second].map((payload) => applyImport.run(payload, bench.services, running)))
    const outcomes = await Promise.all([first, second].map(({ import_id }) => outcomeOf(bench, import_id)))
    expect(outcomes.map(({ state }) => state)).toEqual(['applied', 'applied'])
    expect(outcomes.map(({ rows_accepted }) => rows_accepted).toSorted()).toEqual([2_000, 4_000])
    expect(outcomes.map(({ rows_unchanged }) => rows_unchanged).toSorted()).toEqual([0, 2_000])
    expect(Object.keys(await balancesOf(bench))).toHaveLength(6_000)
  })
})

describe('an import that lost its job', () => {
  it('gets another one from the sweep, and only one', async () => {
    const away: Services = {
      ...bench.services,
      jobs: { ...bench.services.jobs, enqueue: () => Promise.reject(new Error('The queue is away')) },
    }
    const created = await createImport(away, bench.actor, {
      kind: 'claim',
      creditor_id: bench.creditor_id,
      portfolio_id: bench.portfolio_id,
      received_on: null,
      file_name: 'claims.csv',
      apply_when_clear: true,
      bytes: bytesOf(header + rows(0, 2)),
    })
    expect(created.ok).toBe(true)
    const waiting = async () => (await bench.services.jobs.depths([inspectImport.definition]))[0]?.waiting
    expect(await waiting()).toBe(0)
    await sweepImports.run({}, bench.services, running)
    await sweepImports.run({}, bench.services, running)
    expect(await waiting()).toBe(1)
  })

  it('is given up when it takes its worker down each time', async () => {
    const payload = await ready(file)
    await bench.query('update import set attempt = $2 where id = $1', [payload.import_id, attempts_maximum])
    await applyImport.run(payload, bench.services, running)
    expect(await outcomeOf(bench, payload.import_id)).toMatchObject({ state: 'failed', failure: { code: 'gave_up' } })
  })

  it('fails when its file is gone', async () => {
    const payload = await ready(file)
    const [row] = await bench.query<{ storage_key: string }>('select storage_key from import')
    await bench.services.storage.remove(row?.storage_key ?? '')
    await applyImport.run(payload, bench.services, running)
    expect(await outcomeOf(bench, payload.import_id)).toMatchObject({ failure: { code: 'file_missing' } })
  })
})

describe('starting an import', () => {
  it('tells at which field the mapping is wrong', async () => {
    const text = 'id;who;when;sum\n1;Durand;01/02/2026;1,234\n'
    const import_id = await upload(bench, { kind: 'claim', text })
    const payload = { organisation_id: bench.organisation_id, import_id }
    await inspectImport.run(payload, bench.services, running)
    expect(await outcomeOf(bench, import_id)).toMatchObject({ state: 'awaiting_mapping' })
    const base = [
      { field: 'reference', column: 0 },
      { field: 'debtor_name', column: 1 },
    ]
    const problemOf = async (extra: readonly { field: string; column: number; date_format?: string }[]) => {
      const started = await startImport(bench.services, bench.actor, {
        import_id,
        mapping: [...base, ...extra],
        save_profile_as: null,
      })
      return started.ok || started.error.code !== 'mapping_invalid' ? null : started.error.problem
    }
    expect(await problemOf([])).toMatchObject({ code: 'field_missing', field: 'amount' })
    expect(await problemOf([{ field: 'nonsense', column: 1 }])).toMatchObject({ code: 'unknown_field' })
    expect(await problemOf([{ field: 'amount', column: 9 }])).toMatchObject({ code: 'column_out_of_range' })
    expect(await problemOf([{ field: 'reference', column: 1 }])).toMatchObject({ code: 'field_mapped_twice' })
    expect(await problemOf([{ field: 'amount', column: 3 }])).toMatchObject({ code: 'decimal_mark_unclear', line: 2 })
    expect(await problemOf([{ field: 'due_on', column: 2 }])).toMatchObject({ code: 'date_order_unclear', line: 2 })
    expect(await problemOf([{ field: 'due_on', column: 2, date_format: 'sideways' }])).toMatchObject({
      code: 'date_order_unknown',
    })
  })

  it('is refused to whoever does not see the import', async () => {
    const payload = await ready(file)
    const stranger = { ...bench.actor, organisation_id: newId() }
    const otherCreditor = { ...bench.actor, creditor_id: newId() }
    for (const actor of [stranger, otherCreditor]) {
      const started = await startImport(bench.services, actor, { ...payload, mapping: [], save_profile_as: null })
      expect(started).toEqual({ ok: false, error: { code: 'import_unknown' } })
      expect(await cancelImport(bench.services, actor, payload)).toEqual(started)
      expect(await rejectFile(bench.services, actor, payload.import_id)).toBeNull()
    }
  })
})
