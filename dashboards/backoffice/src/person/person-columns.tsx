import { useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { useRoleName } from '../session/role-name.js'
import { Moment } from '../ui/day.js'
import { recordColumns } from '../ui/record-list.js'
import type { PeopleListQuery } from './people-list.generated.js'
import classes from './person-columns.module.css'
import { PersonStateMark } from './person-state-mark.js'

type Person = PeopleListQuery['people']['nodes'][number]

const column = recordColumns<Person>()

/** The columns of the list of people. */
export function usePersonColumns() {
  const { t } = useLingui()
  const roleName = useRoleName()
  return useMemo(
    () =>
      column.columns([
        column.accessor('name', {
          header: t`Name`,
          cell: ({ row }) => (
            <>
              <Link to="/settings/people/$personId" params={{ personId: row.original.id }}>
                {row.original.name}
              </Link>
              <div className={classes.email}>{row.original.email}</div>
            </>
          ),
        }),
        column.display({
          id: 'role',
          header: t`Role`,
          cell: ({ row }) => roleName(row.original.role),
          meta: { onPhone: 'hidden' },
        }),
        column.display({
          id: 'belongs',
          header: t`Teams or creditor`,
          cell: ({ row }) =>
            row.original.creditor?.name ?? (row.original.teams.map(({ name }) => name).join(', ') || '–'),
          meta: { onPhone: 'hidden' },
        }),
        column.display({
          id: 'state',
          header: t`State`,
          cell: ({ row }) => <PersonStateMark state={row.original.state} />,
        }),
        column.display({
          id: 'factor',
          header: t`Second factor`,
          cell: ({ row }) => (row.original.hasSecondFactor ? t`Set up` : '–'),
          meta: { onPhone: 'hidden' },
        }),
        column.display({
          id: 'seen',
          header: t`Last seen`,
          cell: ({ row }) => <Moment instant={row.original.lastSeenAt} age />,
          meta: { align: 'end', onPhone: 'hidden' },
        }),
      ]),
    [t, roleName],
  )
}
