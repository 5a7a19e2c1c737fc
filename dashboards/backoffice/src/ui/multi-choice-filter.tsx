import { useLingui } from '@lingui/react/macro'
import { CheckIcon, Combobox, useCombobox } from '@mantine/core'
import { useState } from 'react'
import type { Choice } from './choice-filter.js'
import { FilterChip } from './filter-chip.js'

const choices_before_search = 8

/** A filter that takes any number of choices; the list stays open until all are made. */
export function MultiChoiceFilter(props: {
  name: string
  choices: readonly Choice[]
  values: readonly string[]
  onChange: (values: string[]) => void
  /** Opens by itself when it appears: it was just asked for. */
  startsOpen?: boolean
  onClose?: () => void
}) {
  const { t } = useLingui()
  const { choices, values } = props
  const [search, setSearch] = useState('')
  const searchable = choices.length > choices_before_search
  const combobox = useCombobox({
    defaultOpened: props.startsOpen ?? false,
    onDropdownClose: () => {
      combobox.resetSelectedOption()
      combobox.focusTarget()
      setSearch('')
      props.onClose?.()
    },
    onDropdownOpen: () => combobox.focusSearchInput(),
  })
  const wanted = search.trim().toLocaleLowerCase()
  const shown = choices.filter(({ label, hint }) => `${label} ${hint ?? ''}`.toLocaleLowerCase().includes(wanted))
  const toggle = (id: string) =>
    props.onChange(values.includes(id) ? values.filter((value) => value !== id) : [...values, id])
  return (
    <Combobox store={combobox} width={280} position="bottom-start" onOptionSubmit={toggle}>
      <Combobox.DropdownTarget>
        <span style={{ display: 'inline-flex', maxWidth: '100%' }}>
          <Combobox.EventsTarget targetType="button">
            <FilterChip
              name={props.name}
              value={values.length === 0 ? null : labelsOf(values, choices).join(', ')}
              onClear={() => props.onChange([])}
              onClick={() => combobox.toggleDropdown()}
              // A filter that was just asked for takes the keyboard with it.
              // oxlint-disable-next-line jsx-a11y/no-autofocus -- it follows the menu in which it was chosen
              autoFocus={props.startsOpen ?? false}
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
        <Combobox.Options mah={280} style={{ overflowY: 'auto' }} aria-label={props.name} aria-multiselectable>
          {shown.map(({ id, label, hint }) => (
            <Combobox.Option key={id} value={id} active={values.includes(id)} aria-selected={values.includes(id)}>
              <span style={{ display: 'flex', alignItems: 'center', gap: '0.5rem' }}>
                <CheckIcon size={10} style={{ visibility: values.includes(id) ? 'visible' : 'hidden' }} />
                <span>
                  {label}
                  {hint !== undefined && <span style={{ color: 'var(--ink-quiet)' }}> · {hint}</span>}
                </span>
              </span>
            </Combobox.Option>
          ))}
          {shown.length === 0 && <Combobox.Empty>{t`Nothing found`}</Combobox.Empty>}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  )
}

function labelsOf(values: readonly string[], choices: readonly Choice[]): string[] {
  return values.map((value) => choices.find(({ id }) => id === value)?.label ?? '…')
}
