import { readdirSync } from 'node:fs'
import { daily_measure_ids } from '@quittance/core'
import { expect, it } from 'vitest'
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
