import { useQuery } from '@apollo/client/react'
import { useLingui } from '@lingui/react/macro'
import { Skeleton, Table } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useLocale } from '../app/locale.js'
import type { WorkKind } from '../app/schema.generated.js'
import { FailureNotice } from '../ui/failure-notice.js'
import { describeFailure } from '../ui/failure.js'
import { formatCount } from '../ui/format.js'
import { workLink } from './work-link.js'
import { useWorkWords } from './work-words.js'
import { WorkloadDocument } from './workload.generated.js'

const urgent: readonly WorkKind[] = ['broken_promise', 'promise_today', 'never_worked', 'idle', 'old_dispute']

/** What waits on the open cases, in a few lines; each number opens its cases. */
export function WorkloadAlerts() {
  const { t } = useLingui()
  const { tag } = useLocale()
  const words = useWorkWords({})
  const { data, error, refetch } = useQuery(WorkloadDocument)
  if (error && !data) return <FailureNotice failure={describeFailure(error)} onRetry={() => void refetch()} />
  if (!data) return <Skeleton height={150} aria-label={t`Loading`} />
  const { counts } = data.workload.total
  return (
    <Table aria-label={t`What waits`} verticalSpacing={4}>
      <Table.Tbody>
        {urgent.map((kind) => {
          const count = formatCount(counts.find((one) => one.kind === kind)?.count ?? 0, tag)
          const title = words.title(kind)
          return (
            <Table.Tr key={kind}>
              <Table.Th scope="row" fw={400} title={words.meaning(kind)}>
                {title}
              </Table.Th>
              <Table.Td ta="right">
                <Link {...workLink(kind, {}, data.workload.total)} aria-label={t`${title}: ${count}. Show the cases`}>
                  {count}
                </Link>
              </Table.Td>
            </Table.Tr>
          )
        })}
      </Table.Tbody>
    </Table>
  )
}
