import { useLingui } from '@lingui/react/macro'
import { Combobox, useCombobox } from '@mantine/core'
import { useState } from 'react'
import { FilterChip } from './filter-chip.js'

/** One thing to choose: its id, its name, and what helps to tell it from another of the same name. */
export interface Choice {
  readonly id: string
  readonly label: string
  readonly hint?: string
}

const choices_before_search = 8

/** A filter that takes one of several; searchable when there are many. */
export function ChoiceFilter(props: {
  name: string
  choices: readonly Choice[]
  value: string | undefined
  /** What stands there when nothing is chosen; "All" when left out. */
  nothing?: string
  onChange: (value: string | undefined) => void
}) {
  const { t } = useLingui()
  const [search, setSearch] = useState('')
  const combobox = useCombobox({
    onDropdownClose: () => {
      combobox.resetSelectedOption()
      combobox.focusTarget()
      setSearch('')
    },
    onDropdownOpen: () => combobox.focusSearchInput(),
  })
  const searchable = props.choices.length > choices_before_search
  const wanted = search.trim().toLocaleLowerCase()
  const shown = props.choices.filter(({ label, hint }) => `${label} ${hint ?? ''}`.toLocaleLowerCase().includes(wanted))
  const chosen = props.choices.find(({ id }) => id === props.value)
  return (
    <Combobox
      store={combobox}
      width={300}
      position="bottom-start"
      onOptionSubmit={(id) => {
        props.onChange(id)
        combobox.closeDropdown()
      }}
    >
      <Combobox.DropdownTarget>
        <span style={{ display: 'inline-flex', maxWidth: '100%' }}>
          <Combobox.EventsTarget targetType="button">
            <FilterChip
              name={props.name}
              value={props.value === undefined ? null : (chosen?.label ?? '…')}
              nothing={props.nothing}
              onClear={() => props.onChange(undefined)}
              onClick={() => combobox.toggleDropdown()}
            />
          </Combobox.EventsTarget>
        </span>
      </Combobox.DropdownTarget>
      <Combobox.Dropdown>
        {searchable && (
          <Combobox.Search
            value={search}
            onChange={(event) => setSearch(event.currentTarget.value)}
            placeholder={t`Search`}
            aria-label={t`Search ${props.name}`}
          />
        )}
        <Combobox.Options mah={280} style={{ overflowY: 'auto' }} aria-label={props.name}>
          {shown.map(({ id, label, hint }) => (
            <Combobox.Option key={id} value={id} active={id === props.value}>
              {label}
              {hint !== undefined && <span style={{ color: 'var(--ink-quiet)' }}> · {hint}</span>}
            </Combobox.Option>
          ))}
          {shown.length === 0 && <Combobox.Empty>{t`Nothing found`}</Combobox.Empty>}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  )
}
