import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { createSchema } from '../graphql.js'
import { schemaFile, sortedSchema } from './print-schema.js'

it('is committed as it is: run `pnpm --filter @quittance/recovery schema` after a change of the API', () => {
  expect(readFileSync(schemaFile, 'utf8')).toBe(sortedSchema(createSchema()))
})
