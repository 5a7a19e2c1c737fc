import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { JobDefinition } from '@quittance/platform'
import { expect, it } from 'vitest'
import { z } from 'zod'
import { jobWorkers } from '../jobs.js'

// Goal: a job runs on behalf of one organisation, which its payload names. Method: every `*.job.ts` file is read; a job
// whose payload names none fails, unless it is listed here with the reason.

/** Jobs of no organisation, and why. */
const ofAllOrganisations: Readonly<Record<string, string>> = {
  'keep-audit': 'It makes partitions for all, then works through the organisations one by one.',
  'purge-sessions': 'It removes what ended long ago, of one organisation after the other.',
  'run-report-schedules': 'It looks at one organisation after the other for reports and alerts that are due.',
  'send-reset-link': 'Nobody is known yet: whose accounts the address has is found out by the job.',
  'sweep-exports':
    'It looks at one organisation after the other for files whose time is over and exports that lost their job.',
  'sweep-imports': 'It looks at one organisation after the other for imports that lost their job.',
  'sweep-letters': 'It looks at one organisation after the other for messages to debtors that are due.',
  'sweep-mail': 'It looks at one organisation after the other for e-mails that lost their job.',
}

const isDefinition = (value: unknown): value is JobDefinition<unknown> =>
  typeof value === 'object' && value !== null && 'payload' in value && 'key' in value && 'name' in value

const source = join(import.meta.dirname, '..')
const jobs: JobDefinition<unknown>[] = []
for (const name of await readdir(source, { recursive: true })) {
  if (!name.endsWith('.job.ts')) continue
  const file: unknown = await import(join(source, name))
  jobs.push(...Object.values(Object(file)).filter(isDefinition))
}

/** Whether every payload of the job must hold the id of an organisation. */
const namesOrganisation = (job: JobDefinition<unknown>): boolean => {
  const shape = z.toJSONSchema(job.payload, { io: 'input' })
  const described = z
    .object({
      required: z.array(z.string()),
      properties: z.object({ organisation_id: z.object({ format: z.literal('uuid') }) }),
    })
    .safeParse(shape)
  return described.success && described.data.required.includes('organisation_id')
}

it('finds every job that the worker runs', () => {
  expect(jobs.map(({ name }) => name).toSorted()).toEqual(jobWorkers.map(({ name }) => name).toSorted())
})

it('demands the organisation in every payload, but for jobs that say why not', () => {
  const without = jobs.filter((job) => !namesOrganisation(job)).map(({ name }) => name)
  expect(without.toSorted()).toEqual(Object.keys(ofAllOrganisations).toSorted())
  console.info(
    `jobs: ${jobs.length - without.length} of ${jobs.length} carry their organisation, ${without.length} say why not`,
  )
})
