import { newId } from '@quittance/platform'
import { afterAll, expect, it } from 'vitest'
import { readAnchors } from './anchor.js'
import { keepAudit } from './keep-audit.run.js'
import { openChainBench } from './testing/chain-bench.js'

// Goal: each night every chain is verified and anchored, whatever was found in another; on Sundays from its first event.

const day_ms = 24 * 60 * 60 * 1_000
const bench = await openChainBench()
const { services, superuser } = bench
afterAll(() => bench.close())

const night = () => keepAudit.run({}, services, new AbortController().signal)

const checksOf = async (organisation_id: string) =>
  (
    await superuser.query(
      `select from_sequence::int as from, through_sequence::int as through, fault, fault_sequence::int as at
         from audit_check where organisation_id = $1 order by id`,
      [organisation_id],
    )
  ).rows
const anchorsOf = async (organisation_id: string) =>
  (await readAnchors(services.journal, organisation_id)).map(({ day, sequence }) => `${day} ${sequence}`)

it('verifies and anchors every chain, goes on where it ended, and finds what is broken at the latest on Sunday', async () => {
  const sound = (await bench.organisationWith(12)).organisation_id
  const harmed = (await bench.organisationWith(8)).organisation_id
  const silent = newId()
  await superuser.query(
    `insert into organisation (id, name, country, time_zone, locale, created_at)
     values ($1, 'Agence', 'FR', 'Europe/Paris', 'fr', now())`,
    [silent],
  )
  // A Tuesday.
  await night()
  expect(await anchorsOf(sound)).toEqual(['2026-03-31 12'])
  // An event that was verified already is altered; nights that look only at what is new do not see it.
  await superuser.query(`update audit_event set actor_name = 'Nobody' where organisation_id = $1 and sequence = 3`, [
    harmed,
  ])
  bench.advance(day_ms)
  await night()
  expect((await checksOf(harmed)).at(-1)).toEqual({ from: 9, through: 8, fault: null, at: null })
  bench.advance(4 * day_ms)
  await night()
  expect(await checksOf(harmed)).toEqual([
    { from: 1, through: 8, fault: null, at: null },
    { from: 9, through: 8, fault: null, at: null },
    { from: 1, through: 2, fault: 'altered', at: 3 },
  ])
  expect((await checksOf(sound)).at(-1)).toEqual({ from: 1, through: 12, fault: null, at: null })
  // What is broken stays broken, on Monday too.
  bench.advance(day_ms)
  await night()
  expect((await checksOf(harmed)).at(-1)).toEqual({ from: 1, through: 2, fault: 'altered', at: 3 })
  expect(await checksOf(silent)).toHaveLength(4)
  // Nothing came, so that there was nothing new to anchor; and what is broken is not anchored.
  expect(await anchorsOf(sound)).toEqual(['2026-03-31 12'])
  expect(await anchorsOf(harmed)).toEqual(['2026-03-31 8'])
  expect(await anchorsOf(silent)).toEqual([])
})
