import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describeRule, field_rules, type RuledField } from '@quittance/core'
import { isObjectType } from 'graphql'
import { expect, it } from 'vitest'
import { createSchema } from '../graphql.js'
import { schemaFile, sortedSchema } from './print-schema.js'

it('is committed as it is: run `pnpm --filter @quittance/recovery schema` after a change of the API', () => {
  expect(readFileSync(schemaFile, 'utf8')).toBe(sortedSchema(createSchema()))
})

it('holds every resolver: one that is not listed would be left out without a word', () => {
  const folder = path.resolve(import.meta.dirname, '..')
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.resolver.ts'),
  )
  const classes = files.flatMap((name) => {
    const source = readFileSync(path.join(folder, name), 'utf8')
    return [...source.matchAll(/^export class (\w+)/gmu)].map(([, found]) => found)
  })
  const list = readFileSync(path.join(folder, 'graphql.ts'), 'utf8')
  expect(classes.length).toBeGreaterThan(10)
  expect(classes.filter((found) => !list.includes(`  ${found},\n`))).toEqual([])
})

it('has every field with a rule of its own, and says in its description what the rule is', () => {
  const schema = createSchema()
  // Object.keys forgets that the keys are those of the table.
  const wrong = (Object.keys(field_rules) as RuledField[]).filter((name) => {
    const [typeName = '', fieldName = ''] = name.split('.')
    const type = schema.getType(typeName)
    const description = isObjectType(type) ? type.getFields()[fieldName]?.description : undefined
    return description?.endsWith(describeRule(name)) !== true
  })
  expect(wrong).toEqual([])
})
