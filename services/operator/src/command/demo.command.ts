import { Command } from 'commander'

export const demoCommand = (): Command =>
  new Command('demo')
    .description('load the demonstration into an empty database, or go on loading it; a worker must be running')
    .action(async () => {
      const { runDemo } = await import('./run-demo.js')
      await runDemo()
    })
