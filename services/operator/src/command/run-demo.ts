import { loadDemo } from '../demo/load-demo.js'
import { say, withServices, withWorker } from './with-services.js'

/** Loads the demonstration into an empty database, or what is still missing of it. */
export const runDemo = async (): Promise<void> =>
  await withServices(async (context) => {
    const loaded = await withWorker(context, () => loadDemo(context.services, say))
    say(loaded ? 'The demonstration is loaded.' : 'The database holds an organisation already: nothing was changed.')
  })
