import DataLoader from 'dataloader'
import type { LoaderSource } from '../graphql-read/loader-source.js'
import { entityManagerReader } from '../report/sql-reader.js'
import { findSubjectNames, type NamedSubject, subjectKey } from './subject-names.js'

export const auditLoaders = ({ read, organisation_id }: LoaderSource) => ({
  /** What people call the thing that an event is about; null where it has no name, or is no more. */
  auditSubjectName: new DataLoader<NamedSubject, string | null, string>(
    async (subjects) => {
      const names = await findSubjectNames(entityManagerReader(await read()), organisation_id, subjects)
      return subjects.map((subject) => names.get(subjectKey(subject)) ?? null)
    },
    { cacheKeyFn: subjectKey },
  ),
})
