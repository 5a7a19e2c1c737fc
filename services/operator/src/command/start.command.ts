import { Command } from 'commander'

export const startCommand = (): Command =>
  new Command('start')
    .description('run everything: database, API with dashboard, worker; Ctrl-C stops it')
    .action(async () => {
      const { start } = await import('../start/start.js')
      await start()
    })

export const apiCommand = (): Command =>
  new Command('api').description('run only the API with the dashboard; needs DATABASE_URL').action(async () => {
    const { runApi } = await import('../start/run-api.js')
    await runApi()
  })

export const workerCommand = (): Command =>
  new Command('worker').description('run only a worker; needs DATABASE_URL').action(async () => {
    const { runWorker } = await import('../start/run-worker.js')
    await runWorker()
  })
