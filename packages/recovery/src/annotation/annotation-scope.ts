import { type BusinessDate, err, ok, type Result } from '@quittance/core'
import { isId } from '@quittance/platform'
import type { ClientBase } from 'pg'
import { annotation_text_maximum, type AnnotationFailure } from './annotation-message.js'

/** What an annotation says, of whom, and who may read it. */
export type AnnotationInput = {
  readonly text: string
  readonly from_day: BusinessDate
  /** The same day where it is one day. */
  readonly to_day: BusinessDate
  /** Both null where it concerns all; a portfolio brings its creditor. */
  readonly creditor_id: string | null
  readonly portfolio_id: string | null
  /** True when creditors' users see it: those of its creditor, or all where it concerns all. */
  readonly shared: boolean
}

/** What is wrong with the words and days of an annotation, or null. */
export const annotationFault = ({ text, from_day, to_day }: AnnotationInput): AnnotationFailure | null => {
  const length = text.trim().length
  if (length === 0) return { code: 'text_missing', field: 'text' }
  if (length > annotation_text_maximum) return { code: 'text_too_long', field: 'text' }
  return to_day < from_day ? { code: 'days_reversed', field: 'toDay' } : null
}

/** Whom an annotation concerns. */
export type AnnotationScope = { readonly creditor_id: string | null; readonly portfolio_id: string | null }

/** The scope as the organisation has it: what it does not have is unknown. */
export const findAnnotationScope = async (
  client: ClientBase,
  organisation_id: string,
  { creditor_id, portfolio_id }: AnnotationScope,
): Promise<Result<AnnotationScope, AnnotationFailure>> => {
  if (portfolio_id !== null) {
    const owner = isId(portfolio_id)
      ? await client.query<{ creditor_id: string }>(
          'select creditor_id from portfolio where organisation_id = $1 and id = $2',
          [organisation_id, portfolio_id],
        )
      : { rows: [] }
    const found = owner.rows[0]
    return found === undefined || (creditor_id !== null && creditor_id !== found.creditor_id)
      ? err({ code: 'portfolio_unknown', field: 'portfolioId' })
      : ok({ creditor_id: found.creditor_id, portfolio_id })
  }
  if (creditor_id === null) return ok({ creditor_id, portfolio_id })
  const known =
    isId(creditor_id) &&
    (await client.query('select from creditor where organisation_id = $1 and id = $2', [organisation_id, creditor_id]))
      .rowCount === 1
  return known ? ok({ creditor_id, portfolio_id }) : err({ code: 'creditor_unknown', field: 'creditorId' })
}
