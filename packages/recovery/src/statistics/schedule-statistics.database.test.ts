import { openJobSender } from '@quittance/platform'
import { createTestDatabase } from '@quittance/testkit'
import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { scheduleStatistics } from './schedule-statistics.js'

// Goal: each organisation's statistics come round at night where it is. Method: make the schedules on a real queue and
// read when they come next, in the clock of the organisation, whatever the season.

const database = await createTestDatabase()
const owner = new pg.Client({ connectionString: database.superuserUrl })
const jobs = openJobSender({ kind: 'postgresql', url: database.url }, () => undefined)
beforeAll(() => owner.connect())
afterAll(async () => {
  await jobs.close()
  await owner.end()
  await database.drop()
})

const organisations = [
  { id: '018f0000-0000-7000-8000-000000000001', time_zone: 'Europe/Paris' },
  { id: '018f0000-0000-7000-8000-000000000002', time_zone: 'America/Martinique' },
  { id: '018f0000-0000-7000-8000-000000000003', time_zone: 'Indian/Reunion' },
]

it('runs at a quarter past one of each organisation, once however often it is asked for', async () => {
  for (const organisation of [...organisations, ...organisations]) await scheduleStatistics({ jobs }, organisation)
  const { rows } = await owner.query<{ scheduler_id: string; next_run_ms: string; template_data: unknown }>(
    `select scheduler_id, next_run_ms, template_data from bullmq.scheduler where queue = 'compute-statistics'
     order by scheduler_id`,
  )
  const local = rows.map(({ next_run_ms }, position) =>
    new Intl.DateTimeFormat('en-GB', { timeStyle: 'medium', timeZone: organisations[position]?.time_zone }).format(
      Number(next_run_ms),
    ),
  )
  expect(local).toEqual(['01:15:00', '01:15:00', '01:15:00'])
  expect(rows.map(({ template_data }) => template_data)).toEqual(
    organisations.map(({ id }) => ({ organisation_id: id, trigger: 'night', run_id: null })),
  )
})
