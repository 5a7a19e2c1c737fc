import type { DimensionId } from '@quittance/core'
import { useLingui } from '@lingui/react/macro'
import { UnstyledButton } from '@mantine/core'
import { IconFilter, IconFilterFilled } from '@tabler/icons-react'
import classes from './cross-filter-button.module.css'
import { useCrossFilter } from './cross-filter.js'

/** The value of a row that filters the page, by pointer and keyboard; plain text where the page follows nothing. */
export function CrossFilterButton(props: { dimension: DimensionId; value: string | null; label: string }) {
  const { t } = useLingui()
  const { dimension, value, label } = props
  const crossFilter = useCrossFilter()
  if (!crossFilter.available) return label
  const chosen = crossFilter.isChosen(dimension, value)
  const Icon = chosen ? IconFilterFilled : IconFilter
  return (
    <UnstyledButton
      className={classes.value}
      aria-pressed={chosen}
      title={chosen ? t`Show everything again` : t`Filter the page by ${label}`}
      onClick={() => crossFilter.toggle(dimension, value, label)}
    >
      {label}
      <Icon size={12} aria-hidden className={classes.sign} />
    </UnstyledButton>
  )
}
