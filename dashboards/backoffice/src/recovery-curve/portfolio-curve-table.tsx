import { formatPercent } from '@quittance/core'
import { useLingui } from '@lingui/react/macro'
import { useLocale } from '../app/locale.js'
import { CrossFilterButton } from '../report/cross-filter-button.js'
import { PlainTable } from '../ui/plain-table.js'
import type { PortfolioLine } from './portfolio-curve-chart.js'

/** Months since placement of which the table has columns; the chart has them all. */
const ages_shown = [0, 1, 2, 3, 6, 9, 12, 18, 24]

/** The share collected of each portfolio at the same ages. */
export function PortfolioCurveTable({ lines }: { lines: readonly PortfolioLine[] }) {
  const { t } = useLingui()
  const { tag } = useLocale()
  const longest = Math.max(0, ...lines.map(({ curve }) => curve.length))
  const ages = ages_shown.filter((age) => age < longest)
  return (
    <PlainTable
      label={t`Recovery by portfolio`}
      rows={lines}
      rowId={({ id }) => id}
      empty={t`Nothing was placed with these filters.`}
      columns={[
        {
          header: t`Portfolio`,
          wrap: true,
          cell: ({ id, name }) => <CrossFilterButton dimension="portfolio" value={id} label={name} />,
        },
        ...ages.map((age) => ({
          header: t`Month ${age}`,
          align: 'right' as const,
          cell: ({ curve }: PortfolioLine) => {
            const share = curve[age] ?? null
            return share === null ? '' : formatPercent(share, 1, tag)
          },
        })),
      ]}
    />
  )
}
