import { formatPercent, ratio } from '@quittance/core'
import { Trans, useLingui } from '@lingui/react/macro'
import { Table } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useLocale } from '../app/locale.js'
import { behindLink } from '../kpi/behind-link.js'
import type { ReportFilter } from '../report/report-filter.js'
import { formatCount } from '../ui/format.js'
import { Amount } from '../ui/money.js'
import { type AgeingFigures, bucketMeasure, useBucketTitle } from './bucket.js'

/** The buckets as rows with their total; each amount opens the list of its cases. */
export function AgeingTable({ ageing, filter }: { ageing: AgeingFigures; filter: ReportFilter }) {
  const { t } = useLingui()
  const { tag } = useLocale()
  const titleOf = useBucketTitle(filter.basis)
  const label = t`Ageing of the open balance`
  const share = (amountMinor: string) => {
    const exact = ratio(BigInt(amountMinor), BigInt(ageing.total.amountMinor))
    return exact ? formatPercent(exact, 1, tag) : '–'
  }
  return (
    <Table.ScrollContainer minWidth={340} type="native" tabIndex={0} role="region" aria-label={t`Table: ${label}`}>
      <Table aria-label={label}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>
              <Trans>Age</Trans>
            </Table.Th>
            <Table.Th ta="right">
              <Trans>Claims</Trans>
            </Table.Th>
            <Table.Th ta="right">
              <Trans>Open balance</Trans>
            </Table.Th>
            <Table.Th ta="right">
              <Trans>Share</Trans>
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {ageing.buckets.map((bucket) => (
            <Table.Tr key={bucket.id}>
              <Table.Th scope="row" fw={400}>
                {titleOf(bucket)}
              </Table.Th>
              <Table.Td ta="right">{formatCount(bucket.claimCount, tag)}</Table.Td>
              <Table.Td ta="right">
                {bucket.claimCount === 0 ? (
                  <Amount value={bucket.open} />
                ) : (
                  <Link {...behindLink(filter, bucketMeasure(bucket))}>
                    <Amount value={bucket.open} />
                  </Link>
                )}
              </Table.Td>
              <Table.Td ta="right">{share(bucket.open.amountMinor)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
        <Table.Tfoot>
          <Table.Tr>
            <Table.Th scope="row">
              <Trans>Total</Trans>
            </Table.Th>
            <Table.Th ta="right">{formatCount(ageing.claimCount, tag)}</Table.Th>
            <Table.Th ta="right">
              <Amount value={ageing.total} />
            </Table.Th>
            <Table.Th ta="right">{share(ageing.total.amountMinor)}</Table.Th>
          </Table.Tr>
        </Table.Tfoot>
      </Table>
    </Table.ScrollContainer>
  )
}
