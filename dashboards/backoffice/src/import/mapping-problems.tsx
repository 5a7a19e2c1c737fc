import { Trans, useLingui } from '@lingui/react/macro'
import { StatusMark } from '../ui/status-mark.js'
import type { ImportKind } from '../app/schema.generated.js'
import { useFieldName } from './field-name.js'
import type { InspectedColumn, MappingProblem } from './mapping-choice.js'
import classes from './mapping-problems.module.css'

/** What is still missing before the import can start. */
export function MappingProblems(props: {
  kind: ImportKind
  columns: readonly InspectedColumn[]
  problems: readonly MappingProblem[]
}) {
  const { t } = useLingui()
  const fieldName = useFieldName(props.kind)
  const header = (index: number) => props.columns.find((column) => column.index === index)?.header ?? ''
  const write = (problem: MappingProblem): string => {
    switch (problem.kind) {
      case 'missing': {
        const fields = problem.oneOf.map((field) => `“${fieldName(field)}”`).join(t` or `)
        return t`No column feeds ${fields}.`
      }
      case 'twice':
        return t`Two columns feed “${fieldName(problem.field)}”: keep one.`
      case 'date_order':
        return t`Choose how the dates of “${header(problem.column)}” are written: they can be read in two ways.`
      case 'decimal_mark':
        return t`Choose the decimal mark of “${header(problem.column)}”: its amounts can be read in two ways.`
    }
  }
  return (
    <div role="status" className={classes.problems}>
      {props.problems.length === 0 ? (
        <StatusMark status="collected">
          <Trans>Everything needed is there.</Trans>
        </StatusMark>
      ) : (
        <ul>
          {props.problems.map((problem) => (
            <li key={write(problem)}>
              <StatusMark status="late">{write(problem)}</StatusMark>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
