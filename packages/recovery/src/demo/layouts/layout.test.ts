import { businessDate, findImportField, readChoice, readFlag } from '@quittance/core'
import { inspectCsv } from '@quittance/formats'
import { describe, expect, test } from 'vitest'
import { proposeFor } from '../../import/mapping/propose.rules.js'
import type { DemoFile } from '../demo-file.js'
import { generateDemo } from '../generate-demo.js'
import { generateSample } from '../generate-sample.js'
import { DEMO_SEED } from '../organisation.js'

const sample = generateSample({ seed: DEMO_SEED })
const files: readonly DemoFile[] = [
  ...generateDemo({ seed: DEMO_SEED, today: businessDate('2026-07-15'), scale: 0.2 }),
  sample.claims,
  sample.payments,
]

async function* stream(file: DemoFile): AsyncGenerator<Uint8Array> {
  yield* file.bytes()
}

describe.each(files.map((file) => [file.name, file] as const))('%s', (_, file) => {
  test('is understood without a person: encoding, delimiter, and every column as the field it holds', async () => {
    const inspection = await inspectCsv(stream(file))
    expect(inspection.failure).toBeNull()
    expect(inspection.dialect?.delimiter).toBe(file.habits.delimiter)
    const proposal = proposeFor(file.kind, inspection.columns, null)
    const found = proposal.columns.map((column) => ({ header: column.header, field: column.field }))
    expect(found).toEqual(file.columns)
    expect(proposal.clear).not.toBeNull()
  })

  test('writes choices in words that the import knows', () => {
    for (const [index, column] of file.columns.entries()) {
      const field = findImportField(file.kind, column.field ?? '')
      expect(field?.id).toBe(column.field)
      if (field?.type !== 'choice' && field?.type !== 'flag') continue
      const words = new Set([...file.rows()].map((row) => row[index] ?? '').filter((word) => word !== ''))
      const read = [...words].map((word) => (field.type === 'flag' ? readFlag(word) : readChoice(field, word)))
      expect(words.size).toBeGreaterThan(0)
      expect(read).not.toContain(null)
      expect(new Set(read).size).toBe(words.size)
    }
  })
})
