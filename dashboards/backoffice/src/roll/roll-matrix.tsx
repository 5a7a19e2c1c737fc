import { formatMoney, formatPercent, money, ratio, ratioToNumber, roll_exits } from '@quittance/core'
import { Trans, useLingui } from '@lingui/react/macro'
import { useBucketTitle } from '../ageing/bucket.js'
import { useLocale } from '../app/locale.js'
import { behindLink } from '../kpi/behind-link.js'
import type { ReportFilter } from '../report/report-filter.js'
import { FigureGrid, type GridCell } from '../ui/figure-grid.js'
import { formatCount } from '../ui/format.js'
import { regulatorRate } from './roll-rates.js'
import { type RollFigures, type RollRow, type RollStep, useOutcomeTitles } from './roll-words.js'

/** What a cell of the matrix shows. */
export type RollShown = 'share' | 'balance' | 'count'

/** From where to where: a row per bucket of the first day, a column per bucket of the second and per way out. */
export function RollMatrix(props: { roll: RollFigures; step: RollStep; shown: RollShown; filter: ReportFilter }) {
  const { roll, step, shown, filter } = props
  const { t } = useLingui()
  const { tag } = useLocale()
  const titleOf = useBucketTitle(filter.basis)
  const outcomes = useOutcomeTitles()
  const write = (minor: string) => formatMoney(money(BigInt(minor), roll.currency), tag)
  const cellOf = (row: RollRow, cell: RollRow['cells'][number]): GridCell => {
    const share = ratio(BigInt(cell.balanceMinor), BigInt(row.beforeMinor))
    const empty = cell.balanceMinor === '0' && cell.claimCount === 0
    const text = {
      share: share ? formatPercent(share, 1, tag) : '–',
      balance: write(cell.balanceMinor),
      count: formatCount(cell.claimCount, tag),
    }[shown]
    return {
      text: empty ? '–' : text,
      link: cell.balanceMinor === '0' ? null : behindLink(filter, cell.figure),
      strength: share ? Math.min(1, Math.max(0, ratioToNumber(share))) : 0,
    }
  }
  return (
    <FigureGrid
      label={t`Roll matrix`}
      corner={<Trans>From, on the first day</Trans>}
      columns={[
        { id: 'before', header: <Trans>Open before</Trans> },
        ...roll.buckets.map((bucket) => ({ id: bucket.id, header: titleOf(bucket) })),
        ...roll_exits.map((exit) => ({ id: exit, header: outcomes[exit] })),
        { id: 'regulator', header: <Trans>Next bucket ÷ before</Trans> },
      ]}
      rows={step.rows.map((row, position) => {
        const regulator = regulatorRate(step.rows, position)
        return {
          id: row.bucket.id,
          header: titleOf(row.bucket),
          cells: [
            {
              text: shown === 'count' ? formatCount(row.claimCount, tag) : write(row.beforeMinor),
              link: row.beforeMinor === '0' ? null : behindLink(filter, row.figure),
            },
            ...row.cells.map((cell) => cellOf(row, cell)),
            {
              text: regulator ? formatPercent(regulator, 1, tag) : '–',
              link: regulator ? behindLink(filter, step.rows[position + 1]?.afterFigure ?? row.figure) : null,
            },
          ],
        }
      })}
    />
  )
}
