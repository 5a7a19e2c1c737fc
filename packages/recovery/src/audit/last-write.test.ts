import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'

// Goal: recordAudit is the last write of its transaction, because it locks the head of the chain. Method: read the
// sources; behind each call, to the end of the block that it stands in, nothing may ask the database for more.

const folder = path.resolve(import.meta.dirname, '..')
const asks =
  /\.query\(|\.execute\(|\.persist\(|\.flush\(|queueMail\(|await (?:insert|update|delete|write|end|revoke)\w*\(/u

const blockAfter = (source: string, start: number): string => {
  let depth = 0
  for (let position = start; position < source.length; position += 1) {
    const character = source[position]
    if (character === '{' || character === '(') depth += 1
    if (character === '}' || character === ')') depth -= 1
    if (depth < 0) return source.slice(start, position)
  }
  return source.slice(start)
}

const endOfCall = (source: string, start: number): number => start + blockAfter(source, start).length + 1

it('comes behind every other write of its block', () => {
  const wrong: string[] = []
  let calls = 0
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.ts') || name.includes('.test.') || name.includes('testing/')) continue
    const source = readFileSync(path.join(folder, name), 'utf8')
    for (const { index } of source.matchAll(/recordAudit\(/gu)) {
      calls += 1
      const end = endOfCall(source, index + 'recordAudit('.length)
      const rest = blockAfter(source, end)
      if (asks.test(rest)) wrong.push(`${name}: ${asks.exec(rest)?.[0]}`)
    }
  }
  expect(calls).toBeGreaterThan(20)
  expect(wrong).toEqual([])
})
