import { type RunnableJob, type StoredFile, withConnection } from '@quittance/platform'
import { jobContext } from '../import/job-context.js'
import type { Services } from '../services.js'
import { type BuildPackagePayload, buildPackageJob } from './build-package.job.js'
import { collectSubject } from './collect-subject.js'
import { subjectDocument } from './subject-document.js'

/** How long a package may be downloaded before it is removed. */
export const package_days = 7

const day_ms = 24 * 60 * 60 * 1000

/**
 * Builds the package and says that it is ready. A request whose debtor was anonymised meanwhile is over already, and is
 * left so. What a killed run stored is not known to anybody; it is removed before the error goes on.
 */
export const buildPackage: RunnableJob<BuildPackagePayload, Services> = {
  definition: buildPackageJob,
  run: async ({ organisation_id, request_id }, services) => {
    const { pool } = services.database
    const now = services.clock.now()
    const stored: StoredFile[] = []
    const store = async (text: string): Promise<string> => {
      const file = await services.storage.write(bytesOf(text))
      stored.push(file)
      return file.key
    }
    try {
      const kept = await withConnection(pool, jobContext(organisation_id), async (client) => {
        const { rows } = await client.query<{ locale: 'fr' | 'en' }>(
          `select locale from subject_request where organisation_id = $1 and id = $2 and state = 'queued' for update`,
          [organisation_id, request_id],
        )
        const request = rows[0]
        if (request === undefined) return false
        const subject = await collectSubject(client, { organisation_id, request_id, locale: request.locale, now })
        const data_key = await store(JSON.stringify(subject, null, 2))
        const document_key = await store(subjectDocument(subject, request.locale))
        await client.query(
          `update subject_request
           set state = 'ready', ready_at = $3, expires_at = $4, data_key = $5, document_key = $6
           where organisation_id = $1 and id = $2`,
          [organisation_id, request_id, now, new Date(now.getTime() + package_days * day_ms), data_key, document_key],
        )
        return true
      })
      if (kept) services.log.info({ organisation_id, request_id }, 'subject package built')
    } catch (error) {
      for (const { key } of stored) await services.storage.remove(key)
      throw error
    }
  },
}

async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text)
}
