import { Trans, useLingui } from '@lingui/react/macro'
import { Table } from '@mantine/core'
import type { ReactNode } from 'react'
import { useLocale } from '../app/locale.js'
import { formatCount } from '../ui/format.js'
import { Amount, type MoneyText } from '../ui/money.js'
import { StatusMark } from '../ui/status-mark.js'
import type { ImportResult_ImportFragment } from './import-result.generated.js'
import { reconcile } from './reconcile.js'
import classes from './reconciliation-table.module.css'

type Totals = NonNullable<ImportResult_ImportFragment['totals']>

/** Rows and sums: what was read is what was accepted, refused and left unchanged, and the table says so. */
export function ReconciliationTable({ totals }: { totals: Totals }) {
  const { t } = useLingui()
  const agrees = reconcile(totals)
  return (
    <div className={classes.frame}>
      <Table aria-label={t`Result of the import`} className={classes.table ?? ''}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t`Outcome`}</Table.Th>
            <Table.Th ta="right">
              <Trans>Rows</Trans>
            </Table.Th>
            <Table.Th ta="right">
              <Trans>Sum</Trans>
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          <Line name={<Trans>Accepted</Trans>} count={totals.accepted} sum={totals.sumAccepted} />
          <Line name={<Trans>Unchanged, known already</Trans>} count={totals.unchanged} sum={null} />
          <Line name={<Trans context="rows">Refused</Trans>} count={totals.refused} sum={totals.sumRefused} />
        </Table.Tbody>
        <Table.Tfoot>
          <Line name={<Trans>Read</Trans>} count={totals.rows} sum={totals.sumRead} strong />
        </Table.Tfoot>
      </Table>
      <p className={classes.verdict} role="status">
        {agrees ? (
          <StatusMark status="collected">
            <Trans>Reconciled: every row read is accounted for.</Trans>
          </StatusMark>
        ) : (
          <StatusMark status="broken">
            <Trans>Not reconciled: rows read and rows accounted for differ. Send us this page.</Trans>
          </StatusMark>
        )}
      </p>
      {totals.warnings > 0 && <WarningLine count={totals.warnings} />}
    </div>
  )
}

function Line({
  name,
  count,
  sum,
  strong = false,
}: {
  name: ReactNode
  count: number
  sum: MoneyText | null
  strong?: boolean
}) {
  const { tag } = useLocale()
  return (
    <Table.Tr fw={strong ? 600 : 400}>
      <Table.Th scope="row" fw="inherit">
        {name}
      </Table.Th>
      <Table.Td ta="right">{formatCount(count, tag)}</Table.Td>
      <Table.Td ta="right">{sum ? <Amount value={sum} /> : '–'}</Table.Td>
    </Table.Tr>
  )
}

function WarningLine({ count }: { count: number }) {
  const { tag } = useLocale()
  const written = formatCount(count, tag)
  return (
    <p className={classes.verdict}>
      <StatusMark status="late">
        <Trans>Warnings on accepted rows: {written}</Trans>
      </StatusMark>
    </p>
  )
}
