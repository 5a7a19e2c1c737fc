import { useQuery } from '@apollo/client/react'
import { useLingui } from '@lingui/react/macro'
import { Text } from '@mantine/core'
import type { AssignmentKind } from '../app/schema.generated.js'
import { Moment } from '../ui/day.js'
import { NextActionOfCaseDocument } from './next-action.generated.js'

/** How the case changed hands, the latest first. */
export function AssignmentPanel({ debtCaseId }: { debtCaseId: string }) {
  const { t } = useLingui()
  const { data } = useQuery(NextActionOfCaseDocument, { variables: { id: debtCaseId } })
  const kinds: Record<AssignmentKind, string> = {
    assigned: t`Given`,
    taken: t`Taken from the pool`,
    released: t`Back to the pool`,
    handed_over: t`Handed over`,
    distributed: t`Given by the strategy`,
  }
  const rows = data?.debtCase?.assignments ?? []
  if (rows.length === 0)
    return (
      <Text size="sm" c="dimmed">
        {t`Nobody has had this case yet.`}
      </Text>
    )
  return (
    <ul style={{ listStyle: 'none', margin: 0, padding: 0 }}>
      {rows.map(({ id, kind, fromName, toName, toTeam, note, byName, at }) => (
        <li key={id} style={{ paddingBlock: '0.25rem' }}>
          <Text size="sm">
            {kinds[kind]} · {[fromName, toName ?? toTeam ?? t`nobody`].filter((name) => name !== null).join(' → ')}
            {toName !== null && toTeam !== null && ` (${toTeam})`}
          </Text>
          {note !== null && <Text size="sm">« {note} »</Text>}
          <Text size="xs" c="dimmed">
            <Moment instant={at} age /> {byName !== null && byName !== toName && `· ${byName}`}
          </Text>
        </li>
      ))}
    </ul>
  )
}
