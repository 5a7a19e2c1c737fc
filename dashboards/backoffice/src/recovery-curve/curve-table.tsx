import { formatPercent, ratioToNumber } from '@quittance/core'
import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { useLocale } from '../app/locale.js'
import { behindLink } from '../kpi/behind-link.js'
import type { ReportFilter } from '../report/report-filter.js'
import { formatMonth } from '../ui/format.js'
import { Amount } from '../ui/money.js'
import { type CurveFigures, type CurveRow, curveMeasure, lastAge, lastMonthIsOpen, shareAt } from './curve.js'
import classes from './curve-table.module.css'

/** The stair-step table: a row per placement month, a column per month since; what is not observed yet is blank. */
export function CurveTable({ curve, filter }: { curve: CurveFigures; filter: ReportFilter }) {
  const { t } = useLingui()
  const { tag } = useLocale()
  const label = t`Recovery by placement month`
  const width = Math.max(0, ...curve.rows.map((row) => lastAge(row) + 1))
  const ages = Array.from({ length: width }, (_, age) => age)
  const provisional = lastMonthIsOpen(curve.asOf)
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must be reachable by keyboard
    <div className={classes.scroller} tabIndex={0} role="region" aria-label={t`Table: ${label}`}>
      <table className={classes.table} aria-label={t`Share collected, by placement month and months since placement`}>
        <thead>
          <tr>
            <th scope="col">
              <Trans>Placed in</Trans>
            </th>
            <th scope="col">
              <Trans>Placed</Trans>
            </th>
            {ages.map((age) => (
              <th key={age} scope="col" aria-label={t`Month ${age}`}>
                {age}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {curve.rows.map((row) => (
            <tr key={row.placementMonth}>
              <th scope="row">{formatMonth(row.placementMonth, tag)}</th>
              <td>
                <Amount value={row.placed} />
              </td>
              {ages.map((age) => (
                <Cell key={age} row={row} age={age} filter={filter} provisional={provisional && age === lastAge(row)} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Cell({
  row,
  age,
  filter,
  provisional,
}: {
  row: CurveRow
  age: number
  filter: ReportFilter
  provisional: boolean
}) {
  const { tag } = useLocale()
  const share = shareAt(row, age)
  if (!share) return <td />
  // The ground takes a little of the accent as the share grows, so that a slow month shows as a pale row.
  const strength = Math.min(1, Math.max(0, ratioToNumber(share)))
  return (
    <td
      className={provisional ? classes.provisional : undefined}
      style={{
        background: `color-mix(in oklab, var(--accent) calc(${strength.toFixed(2)} * var(--shade-most)), transparent)`,
      }}
    >
      <Link {...behindLink(filter, curveMeasure(row.placementMonth, age))}>{formatPercent(share, 1, tag)}</Link>
    </td>
  )
}
