import type { BusinessDate } from '@quittance/core'
import DataLoader from 'dataloader'
import type { LoaderSource } from '../graphql-read/loader-source.js'
import { entityManagerReader } from '../report/sql-reader.js'
import { readRules, type RulesInForce } from './rules-in-force.js'

export const retentionLoaders = ({ read, organisation_id }: LoaderSource) => ({
  /** The rules as they hold on a day: read once per request, however many cases ask. */
  retentionRulesOn: new DataLoader<BusinessDate, RulesInForce>(async (days) => {
    const reader = entityManagerReader(await read())
    const found: RulesInForce[] = []
    for (const day of days) found.push(await readRules(reader, organisation_id, day))
    return found
  }),
})
