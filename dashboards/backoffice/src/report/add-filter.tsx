import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Combobox, useCombobox } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import type { Choice } from '../ui/choice-filter.js'

/** Offers the filters that do not stand in the bar yet. */
export function AddFilter({ choices, onChoose }: { choices: readonly Choice[]; onChoose: (id: string) => void }) {
  const { t } = useLingui()
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() })
  return (
    <Combobox
      store={combobox}
      width={220}
      position="bottom-start"
      onOptionSubmit={(id) => {
        combobox.closeDropdown()
        onChoose(id)
      }}
    >
      <Combobox.Target targetType="button">
        <Button
          variant="subtle"
          color="gray"
          size="compact-sm"
          my={2}
          leftSection={<IconPlus size={14} aria-hidden />}
          onClick={() => combobox.toggleDropdown()}
        >
          <Trans>Filter</Trans>
        </Button>
      </Combobox.Target>
      <Combobox.Dropdown>
        <Combobox.Options aria-label={t`Filter`}>
          {choices.map(({ id, label }) => (
            <Combobox.Option key={id} value={id}>
              {label}
            </Combobox.Option>
          ))}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  )
}
