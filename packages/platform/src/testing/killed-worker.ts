import { registerHooks } from 'node:module'

// Started as a process of its own, to be killed in the middle of a job: it says 'ready', then 'running' at each job, and
// never ends one. Node strips the types of our sources by itself; what it cannot know is that './x.js' is './x.ts'.
registerHooks({
  resolve: (specifier, context, next) => {
    try {
      return next(specifier, context)
    } catch (error) {
      if (!specifier.startsWith('.') || !specifier.endsWith('.js')) throw error
      return next(specifier.replace(/\.js$/, '.ts'), context)
    }
  },
})

const { workerOf } = await import('../job-worker.js')
const { parcelJob, quickTiming } = await import('./parcel-job.js')

const [kind, url = '', name = ''] = process.argv.slice(2)
const worker = workerOf({
  definition: parcelJob({ name }),
  run: async () => {
    process.stdout.write('running\n')
    await new Promise(() => undefined)
  },
})
const silent = () => undefined
const observer = { started: silent, finished: silent, failed: silent, givenBack: silent, error: silent }
worker.start({ kind: kind === 'redis' ? 'redis' : 'postgresql', url }, null, observer, quickTiming)
process.stdout.write('ready\n')
