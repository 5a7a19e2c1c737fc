import { Command } from 'commander'

export const statisticsCommand = (): Command =>
  new Command('statistics')
    .description('bring the statistics up to date now instead of in the night')
    .option('--organisation <name>', 'the organisation, where the database holds more than one')
    .action(async (options: { organisation?: string }) => {
      const { runStatistics } = await import('./run-statistics.js')
      await runStatistics(options.organisation)
    })
