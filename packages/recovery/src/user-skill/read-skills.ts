import { z } from 'zod'
import { parameter, sql } from '../report/sql.js'
import type { SqlReader } from '../report/sql-reader.js'
import { skill_kinds } from './skill-kind.js'

/** What somebody can do and speaks. */
export type Skills = { readonly skills: readonly string[]; readonly languages: readonly string[] }

const row = z.object({ user_id: z.string(), kind: z.enum(skill_kinds), code: z.string() })

/** Of one person; of nobody nothing. */
export const readSkills = async (
  reader: SqlReader,
  organisation_id: string,
  user_id: string | null,
): Promise<Skills> => {
  const all = await readAllSkills(reader, organisation_id)
  return all.get(user_id ?? '') ?? { skills: [], languages: [] }
}

/** Of everybody of the organisation who has any, by person. */
export const readAllSkills = async (
  reader: SqlReader,
  organisation_id: string,
): Promise<ReadonlyMap<string, Skills>> => {
  const rows = await reader(
    row,
    sql`select user_id::text, kind, code from user_skill
      where organisation_id = ${parameter('uuid', organisation_id)} order by user_id, kind, code`,
  )
  const groups = Map.groupBy(rows, ({ user_id }) => user_id)
  return new Map(
    [...groups].map(([user_id, own]) => [
      user_id,
      {
        skills: own.filter(({ kind }) => kind === 'skill').map(({ code }) => code),
        languages: own.filter(({ kind }) => kind === 'language').map(({ code }) => code),
      },
    ]),
  )
}
