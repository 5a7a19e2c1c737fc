import { useQuery } from '@apollo/client/react'
import { isRole, roles } from '@quittance/core'
import { Trans, useLingui } from '@lingui/react/macro'
import { Group, TextInput } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { IconSearch } from '@tabler/icons-react'
import { getRouteApi } from '@tanstack/react-router'
import { may } from '../session/permission.js'
import { useRoleName } from '../session/role-name.js'
import { useViewer } from '../session/viewer-context.js'
import { ChoiceFilter } from '../ui/choice-filter.js'
import { EmptyNotice } from '../ui/empty-notice.js'
import { Page } from '../ui/page.js'
import { RecordList } from '../ui/record-list.js'
import { useRecordPages } from '../ui/use-record-pages.js'
import { InvitePerson } from './invite-person.js'
import { PeopleListDocument } from './people-list.generated.js'
import { usePersonColumns } from './person-columns.js'
import { usePersonStateName } from './person-state-mark.js'
import { isPersonState, personStates } from './person-states.js'

const route = getRouteApi('/signed-in/settings/people')
const page_size = 100
const typing_pause_ms = 250

/** Everybody whom the viewer may see, and the place to invite somebody. */
export function PeoplePage() {
  const { t } = useLingui()
  const { search, role, state } = route.useSearch()
  const navigate = route.useNavigate()
  const columns = usePersonColumns()
  const roleName = useRoleName()
  const stateName = usePersonStateName()
  const mayInvite = may(useViewer(), 'manage_people')
  const query = useQuery(PeopleListDocument, {
    variables: {
      first: page_size,
      ...(search ? { search } : {}),
      ...(role === undefined ? {} : { roles: [role] }),
      ...(state === undefined ? {} : { states: [state] }),
    },
  })
  const pages = useRecordPages({ ...query, connection: (query.data ?? query.previousData)?.people })
  const find = useDebouncedCallback((text: string) => {
    void navigate({ search: (now) => ({ ...now, search: text.trim() || undefined }), replace: true })
  }, typing_pause_ms)
  return (
    <Page title={t`People`} actions={mayInvite && <InvitePerson />}>
      <Group gap="sm" align="flex-end" mb="sm">
        <TextInput
          label={t`Search`}
          placeholder={t`Name or e-mail`}
          leftSection={<IconSearch size={16} aria-hidden />}
          type="search"
          defaultValue={search ?? ''}
          onChange={(event) => find(event.currentTarget.value)}
          w={280}
        />
        <Group gap="xs" role="group" aria-label={t`Filters`}>
          <ChoiceFilter
            name={t`Role`}
            choices={roles.map((id) => ({ id, label: roleName(id) }))}
            value={role}
            onChange={(chosen) =>
              void navigate({
                search: (now) => ({ ...now, role: chosen !== undefined && isRole(chosen) ? chosen : undefined }),
                replace: true,
              })
            }
          />
          <ChoiceFilter
            name={t`State`}
            choices={personStates.map((id) => ({ id, label: stateName(id) }))}
            value={state}
            onChange={(chosen) =>
              void navigate({
                search: (now) => ({
                  ...now,
                  state: chosen !== undefined && isPersonState(chosen) ? chosen : undefined,
                }),
                replace: true,
              })
            }
          />
        </Group>
      </Group>
      <RecordList
        label={t`People`}
        columns={columns}
        rowId={({ id }) => id}
        {...pages}
        height="content"
        empty={
          <EmptyNotice title={<Trans>Nobody matches.</Trans>}>
            <Trans>Try a part of the name or of the e-mail address, or remove a filter.</Trans>
          </EmptyNotice>
        }
      />
    </Page>
  )
}
