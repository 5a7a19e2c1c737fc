import { readdirSync } from 'node:fs'
import { blankReason, daily_measure_ids } from '@quittance/core'
import { expect, it } from 'vitest'
import { numbered, parameter } from '../../report/sql.js'
import { no_agent } from './fact-family.js'
import { familyOfMeasure } from './families.js'

it('every file of facts is read, and each measure by the family that names it', async () => {
  const files = readdirSync(import.meta.dirname).filter((file) => file.endsWith('.facts.ts'))
  const modules: object[] = await Promise.all(
    files.map((file) => import(/* @vite-ignore */ new URL(file, import.meta.url).href)),
  )
  const exported = new Set(modules.flatMap((module): unknown[] => Object.values(module)))
  expect(exported.size).toBe(files.length)
  expect(new Set<unknown>(Object.values(familyOfMeasure))).toEqual(exported)
  for (const id of daily_measure_ids) expect(familyOfMeasure[id].measures).toContain(id)
})

it.each(daily_measure_ids)('%s is divided by agent exactly where its facts name one', (id) => {
  const source = { organisation_id: parameter('uuid', null), known_at: null, outcomes: null }
  const names_nobody = numbered(familyOfMeasure[id].facts(source)).text.includes(`${no_agent.pieces[0]} as agent_id`)
  const reason = blankReason({ basis: 'occurrence', measures: [id] }, 'agent')
  expect(reason).toBe(names_nobody ? 'no_agent' : null)
})
