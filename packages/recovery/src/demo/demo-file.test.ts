import { businessDate } from '@quittance/core'
import { describe, expect, test } from 'vitest'
import type { DemoFile } from './demo-file.js'
import { generateDemo } from './generate-demo.js'
import { DEMO_SEED } from './organisation.js'
import { generateSample } from './generate-sample.js'

const today = businessDate('2026-07-15')
const files = generateDemo({ seed: DEMO_SEED, today, scale: 0.05 })

/** The file as somebody who knows its habits reads it: a reader of RFC 4180 written apart from the writer. */
function read(file: DemoFile): readonly (readonly string[])[] {
  const bytes = Buffer.concat([...file.bytes()])
  const encoding = file.habits.encoding === 'windows-1252' ? 'windows-1252' : 'utf-8'
  const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
  const records: string[][] = []
  let record: string[] = []
  const delimiter = file.habits.delimiter
  const cell = new RegExp(String.raw`(?:"((?:[^"]|"")*)"|([^"${delimiter}\r\n]*))(${delimiter}|\r?\n)`, 'gu')
  for (const [, quoted, plain, end] of text.matchAll(cell)) {
    record.push(quoted?.replaceAll('""', '"') ?? plain ?? '')
    if (end === delimiter) continue
    records.push(record)
    record = []
  }
  return records
}

describe('a demo file', () => {
  test('reads back, in its own encoding and delimiter, as the rows it was made of', () => {
    for (const file of files) {
      const [header, ...records] = read(file)
      expect(header).toEqual(file.columns.map((column) => column.header))
      expect(records).toEqual([...file.rows()])
      expect(records.length).toBeGreaterThan(0)
    }
  })

  test('starts with a byte-order mark only where that is its habit', () => {
    for (const file of files) {
      const [first] = file.bytes()
      const marked = first?.[0] === 0xef && first[1] === 0xbb && first[2] === 0xbf
      expect(marked).toBe(file.habits.encoding === 'utf-8-bom')
    }
  })

  test('in Windows-1252 holds characters that ISO 8859-1 lacks', () => {
    const file = generateDemo({ seed: DEMO_SEED, today, scale: 1 }).find(
      (candidate) => candidate.habits.encoding === 'windows-1252' && candidate.kind === 'claim',
    )
    expect(Buffer.concat([...(file?.bytes() ?? [])]).includes(0x9c)).toBe(true)
  })

  test('carries its wrong rows on the lines it says', () => {
    const faulty = files.filter((file) => file.faults.length > 0)
    expect(faulty.flatMap((file) => file.faults)).toHaveLength(13)
    for (const file of faulty) {
      const lines = read(file)
      for (const fault of file.faults) {
        const column = file.columns.findIndex((candidate) => candidate.field === fault.field)
        expect([fault.what, lines[fault.line - 1]?.[column]]).toEqual([fault.what, fault.value])
      }
    }
  })
})

describe('the sample', () => {
  test('has exactly the rows asked for, each with a reference of its own', () => {
    for (const rows of [1, 37, 600, 2500]) {
      const references = [...generateSample({ seed: 'sample', rows }).claims.rows()].map((row) => row[0])
      expect(references).toHaveLength(rows)
      expect(new Set(references).size).toBe(rows)
    }
  })

  test('has payments on its own claims only, whatever its size', () => {
    const sample = generateSample({ seed: 'sample', rows: 601 })
    const claims = new Set([...sample.claims.rows()].map((row) => row[0]))
    const payments = [...sample.payments.rows()]
    expect(payments.length).toBeGreaterThan(100)
    for (const [claim] of payments) expect(claims.has(claim)).toBe(true)
  })

  test('is made as it is read: the first rows of a million cost no more than themselves', () => {
    const rows = generateSample({ seed: 'sample', rows: 1_000_000 }).claims.rows()
    const first: (readonly string[])[] = []
    for (const row of rows) {
      first.push(row)
      if (first.length === 3) break
    }
    expect(first).toHaveLength(3)
  })
})
