import { useLingui } from '@lingui/react/macro'
import { ActionIcon, type MantineColorScheme, Menu, useMantineColorScheme } from '@mantine/core'
import { IconCheck, IconDeviceDesktop, IconMoon, IconSun } from '@tabler/icons-react'

const icons = { light: IconSun, dark: IconMoon, auto: IconDeviceDesktop } satisfies Record<
  MantineColorScheme,
  typeof IconSun
>

/** Light, dark, or as the system says. */
export function ThemeMenu() {
  const { t } = useLingui()
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  const names: Record<MantineColorScheme, string> = { light: t`Light`, dark: t`Dark`, auto: t`As the system` }
  const name = names[colorScheme]
  const Icon = icons[colorScheme]
  return (
    <Menu>
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" aria-label={t`Theme: ${name}`}>
          <Icon size={17} stroke={1.7} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {(['light', 'dark', 'auto'] as const).map((scheme) => {
          const Shape = icons[scheme]
          return (
            <Menu.Item
              key={scheme}
              leftSection={<Shape size={15} aria-hidden />}
              onClick={() => setColorScheme(scheme)}
              aria-current={scheme === colorScheme}
              rightSection={scheme === colorScheme ? <IconCheck size={14} aria-hidden /> : null}
            >
              {names[scheme]}
            </Menu.Item>
          )
        })}
      </Menu.Dropdown>
    </Menu>
  )
}
