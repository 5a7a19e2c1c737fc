import { startApi } from '@quittance/api'
import { runService } from './run-service.js'
import { serviceOptions } from './service-options.js'

/** Runs the API with the dashboard as a process. */
export const runApi = async (): Promise<void> =>
  await runService('api', async (settings, log) => {
    const { host, port, trusted_proxies, environment } = settings.configuration
    return await startApi({
      ...(await serviceOptions(settings, 'api', log)),
      host,
      port,
      trusted_proxies,
      introspection: environment === 'development',
      free_documents: environment === 'development',
    })
  })
