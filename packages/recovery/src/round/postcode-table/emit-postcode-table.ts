import { writeFileSync } from 'node:fs'
import { readPoints } from './read-points.js'
import { writeTable } from './write-table.js'

// Writes the table of postcodes anew from the packages it is made of: `pnpm postcodes` in this package.
writeFileSync(new URL('../../../data/postcodes.txt', import.meta.url), `${writeTable(readPoints())}\n`)
