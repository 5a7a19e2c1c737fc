import { useLingui } from '@lingui/react/macro'
import { Anchor } from '@mantine/core'
import { useMemo } from 'react'
import { Moment } from '../ui/day.js'
import { recordColumns } from '../ui/record-list.js'
import { StatusMark } from '../ui/status-mark.js'
import { useCategoryNames } from './use-audit-choices.js'
import type { AuditTrailQuery } from './audit-trail.generated.js'

export type AuditEvent = AuditTrailQuery['auditTrail']['nodes'][number]

const column = recordColumns<AuditEvent>()

/** The columns of the trail. The sentence opens the event. */
export function useAuditColumns(open: (event: AuditEvent) => void) {
  const { t } = useLingui()
  const categoryNames = useCategoryNames()
  return useMemo(
    () =>
      column.columns([
        column.display({
          id: 'when',
          header: t`When`,
          cell: ({ row }) => <Moment instant={row.original.occurredAt} />,
          meta: { width: '12rem' },
        }),
        column.display({
          id: 'what',
          header: t`Who did what`,
          cell: ({ row }) => (
            <Anchor component="button" type="button" ta="start" fz="inherit" onClick={() => open(row.original)}>
              {row.original.sentence}
            </Anchor>
          ),
          meta: { wrap: true },
        }),
        column.display({
          id: 'category',
          header: t`About`,
          cell: ({ row }) => (row.original.category === null ? '–' : (categoryNames.get(row.original.category) ?? '')),
          meta: { onPhone: 'hidden', width: '11rem' },
        }),
        column.display({
          id: 'outcome',
          header: t({ message: 'Outcome', context: 'attempt' }),
          cell: ({ row }) =>
            row.original.outcome === 'refused' ? (
              <StatusMark status="broken">{t({ message: 'Refused', context: 'attempt' })}</StatusMark>
            ) : (
              t({ message: 'Done', context: 'attempt' })
            ),
          meta: { onPhone: 'hidden', width: '7rem' },
        }),
        column.accessor('sequence', {
          header: t`Number`,
          meta: { align: 'end', onPhone: 'hidden', width: '6rem' },
        }),
      ]),
    [t, open, categoryNames],
  )
}
