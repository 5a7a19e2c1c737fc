import { useQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, TextInput } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { useViewer } from '../session/viewer-context.js'
import { ChoiceFilter } from '../ui/choice-filter.js'
import { FilterChip } from '../ui/filter-chip.js'
import { PeriodFilter } from '../ui/period-filter.js'
import classes from './audit-filter-bar.module.css'
import type { AuditSearch } from './audit-search.js'
import { AuditSubjectNameDocument } from './audit-subject-name.generated.js'
import { useAuditChoices } from './use-audit-choices.js'

const typing_pause_ms = 300

/** What the trail can be searched by, as chips; all of it stands in the address. */
export function AuditFilterBar(props: { search: AuditSearch; onChange: (search: AuditSearch) => void }) {
  const { t } = useLingui()
  const { search, onChange } = props
  const viewer = useViewer()
  const choices = useAuditChoices()
  const actions = choices?.actions.filter(
    ({ category }) => search.category === undefined || category === search.category,
  )
  const isSet = Object.values(search).some((value) => value !== undefined)
  return (
    <div className={classes.bar} role="group" aria-label={t`Filters`}>
      <CaseNumber
        key={search.case ?? ''}
        value={search.case}
        onChange={(number) => onChange({ ...search, case: number, file: undefined, account: undefined })}
      />
      <ChoiceFilter
        name={t({ message: 'Person', context: 'audit' })}
        choices={choices?.people.map(({ id, name }) => ({ id, label: name })) ?? []}
        value={search.person}
        onChange={(person) => onChange({ ...search, person })}
      />
      <ChoiceFilter
        name={t`About`}
        choices={choices?.categories.map(({ id, name }) => ({ id, label: name })) ?? []}
        value={search.category}
        onChange={(id) =>
          onChange({
            ...search,
            category: choices?.categories.find((category) => category.id === id)?.id,
            action: undefined,
          })
        }
      />
      <ChoiceFilter
        name={t`Action`}
        choices={actions?.map(({ id, name }) => ({ id, label: name })) ?? []}
        value={search.action}
        onChange={(action) => onChange({ ...search, action })}
      />
      <ChoiceFilter
        name={t({ message: 'Outcome', context: 'attempt' })}
        choices={[
          { id: 'done', label: t({ message: 'Done', context: 'attempt' }) },
          { id: 'refused', label: t({ message: 'Refused', context: 'attempt' }) },
        ]}
        value={search.outcome}
        onChange={(outcome) =>
          onChange({ ...search, outcome: outcome === 'done' || outcome === 'refused' ? outcome : undefined })
        }
      />
      <PeriodFilter
        name={t`Period`}
        today={viewer.organisation.today}
        value={search}
        onChange={({ from, to }) => onChange({ ...search, from, to })}
      />
      {search.file !== undefined && (
        <SubjectChip
          name={t`File`}
          kind="import"
          id={search.file}
          onClear={() => onChange({ ...search, file: undefined })}
        />
      )}
      {search.account !== undefined && (
        <SubjectChip
          name={t`Account`}
          kind="user"
          id={search.account}
          onClear={() => onChange({ ...search, account: undefined })}
        />
      )}
      {isSet && (
        <Button variant="subtle" color="gray" size="compact-sm" my={2} onClick={() => onChange({})}>
          <Trans>Clear all</Trans>
        </Button>
      )}
    </div>
  )
}

/** A case is known by its number. */
function CaseNumber(props: { value: string | undefined; onChange: (number: string | undefined) => void }) {
  const { t } = useLingui()
  const find = useDebouncedCallback((text: string) => {
    const number = text.trim()
    if (number === '') props.onChange(undefined)
    else if (/^\d{1,18}$/u.test(number)) props.onChange(number)
  }, typing_pause_ms)
  return (
    <TextInput
      size="xs"
      w={140}
      my={1}
      aria-label={t`Case number`}
      placeholder={t`Case number`}
      inputMode="numeric"
      defaultValue={props.value ?? ''}
      onChange={(event) => find(event.currentTarget.value)}
    />
  )
}

/** A file or an account that another page led here with. */
function SubjectChip(props: { name: string; kind: 'import' | 'user'; id: string; onClear: () => void }) {
  const { data } = useQuery(AuditSubjectNameDocument, { variables: { kind: props.kind, id: props.id } })
  return <FilterChip name={props.name} value={data?.auditSubjectName ?? '…'} onClear={props.onClear} disabled />
}
