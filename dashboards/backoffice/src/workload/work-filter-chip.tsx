import { useQuery } from '@apollo/client/react'
import { useLingui } from '@lingui/react/macro'
import { Group } from '@mantine/core'
import { DimensionNamesDocument } from '../report/dimension-names.generated.js'
import { may } from '../session/permission.js'
import { useViewer } from '../session/viewer-context.js'
import { FilterChip } from '../ui/filter-chip.js'
import { daysOf } from './work-kinds.js'
import type { WorkSearch } from './work-search.js'
import { useWorkWords } from './work-words.js'

/** Says of which number of the workload the list of cases is, and takes that away. */
export function WorkFilterChip({ search, onChange }: { search: WorkSearch; onChange: (search: WorkSearch) => void }) {
  const { t } = useLingui()
  const words = useWorkWords({ idle: daysOf(search.idle), dispute: daysOf(search.dispute) })
  const { team, assignee, work } = search
  const mayName = may(useViewer(), 'read_people')
  const { data } = useQuery(DimensionNamesDocument, { skip: !mayName || (team ?? assignee) === undefined })
  if (work === undefined) return null
  const teams = data?.teams ?? []
  const teamName = team === 'none' ? t`No team` : (teams.find(({ id }) => id === team)?.name ?? '…')
  const people = teams.flatMap(({ members }) => members)
  const assigneeName =
    assignee === 'none' ? t`Nobody` : (people.find(({ personId }) => personId === assignee)?.name ?? '…')
  const none = { work: undefined, idle: undefined, dispute: undefined, team: undefined, assignee: undefined }
  return (
    <Group gap="xs" mb="xs">
      <FilterChip
        name={t`Workload`}
        value={words.title(work)}
        title={words.meaning(work)}
        onClear={() => onChange(none)}
      />
      {team !== undefined && (
        <FilterChip name={t`Team`} value={teamName} onClear={() => onChange({ ...search, team: undefined })} />
      )}
      {assignee !== undefined && (
        <FilterChip
          name={t`Assigned to`}
          value={assigneeName}
          onClear={() => onChange({ ...search, assignee: undefined })}
        />
      )}
    </Group>
  )
}
