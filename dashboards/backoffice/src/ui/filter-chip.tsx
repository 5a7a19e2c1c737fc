import { useLingui } from '@lingui/react/macro'
import { CloseButton, UnstyledButton } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import type { ComponentProps } from 'react'
import classes from './filter-chip.module.css'

/** What a filter shows; everything else goes to its button, so that a popover or a list box can drive it. */
interface FilterChipProps extends Omit<ComponentProps<'button'>, 'name' | 'value' | 'children'> {
  name: string
  /** What is chosen, in words; `null` when the filter restricts nothing. */
  value: string | null
  /** What stands there when nothing is chosen; "All" when left out. */
  nothing?: string | undefined
  onClear: () => void
}

/** The least that a finger and the rules of access ask for. */
const target_px = 24

/** The face of a filter: its name, what is chosen, and a cross when something is. */
export function FilterChip({ name, value, nothing, onClear, ...button }: FilterChipProps) {
  const { t } = useLingui()
  return (
    <span className={classes.chip} data-set={value !== null}>
      <UnstyledButton {...button} className={classes.button}>
        <span className={classes.name}>{name}</span>
        <span className={classes.value}>{value ?? nothing ?? t`All`}</span>
        {value === null && <IconChevronDown size={13} aria-hidden />}
      </UnstyledButton>
      {value !== null && (
        <CloseButton size={target_px} iconSize={14} onClick={onClear} aria-label={t`Remove the filter ${name}`} />
      )}
    </span>
  )
}
