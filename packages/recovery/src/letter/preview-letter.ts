import { err, ok, type Result, type WordingWarning, wordingWarnings } from '@quittance/core'
import { withConnection } from '@quittance/platform'
import { type Actor, tenantContext } from '../actor.js'
import { caseScope } from '../debt-case/case-scope.rules.js'
import { caseInScope } from '../debt-case/case-scope.sql.js'
import { numbered, parameter, sql } from '../report/sql.js'
import type { Services } from '../services.js'
import { type ComposedLetter } from './compose-letter.js'
import type { LetterFailure, LetterObstacle } from './letter-failure.js'
import { foreseenRefusals } from './letter-contact.js'
import { prepareLetter, type WriteLetterInput } from './prepare-letter.js'
import { readWish } from './read-wish.js'

/** A letter as it would go out now. */
export type PreviewedLetter = {
  readonly letter: ComposedLetter | null
  readonly obstacles: readonly LetterObstacle[]
  readonly warnings: readonly WordingWarning[]
}

/** Shows a letter as it would go out, with all that stands against it. Nothing is written and nobody is contacted. */
export const previewLetter = async (
  services: Pick<Services, 'database' | 'clock'>,
  actor: Actor,
  input: WriteLetterInput,
): Promise<Result<PreviewedLetter, LetterFailure>> => {
  const wish = readWish(actor, input)
  if (!wish.ok) return wish
  return await withConnection(services.database.pool, tenantContext(actor), async (client) => {
    const { text, values } = numbered(
      sql`select from debt_case where organisation_id = ${parameter('uuid', actor.organisation_id)}
        and id = ${parameter('uuid', input.debt_case_id)} and ${caseInScope(caseScope(actor, 'work_case'))}`,
    )
    const { rowCount } = await client.query(text, values)
    const prepared = rowCount === 1 ? await prepareLetter(client, services, actor, wish.value) : null
    if (prepared === null) return err({ code: 'case_unknown' as const })
    const { letter } = prepared
    const refusals = await foreseenRefusals(client, actor, prepared, wish.value, services.clock.now())
    const obstacles = [...prepared.obstacles, ...refusals]
    const warnings = letter === null ? [] : wordingWarnings(`${letter.subject}\n${letter.body}`)
    return ok({ letter, obstacles, warnings })
  })
}
