import { configurationTable } from '@quittance/platform'
import { Command } from 'commander'

export const configurationCommand = (): Command =>
  new Command('configuration').description('print the table of all environment variables').action(() => {
    process.stdout.write(`${configurationTable()}\n`)
  })
