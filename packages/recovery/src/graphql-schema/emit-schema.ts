/** Writes the schema to the file that the dashboard generates its types from. Run by `pnpm schema`. */
import { writeFileSync } from 'node:fs'
import { createSchema } from '../graphql.js'
import { schemaFile, sortedSchema } from './print-schema.js'

writeFileSync(schemaFile, sortedSchema(createSchema()))
