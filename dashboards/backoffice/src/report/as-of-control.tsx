import { isBusinessDate } from '@quittance/core'
import { useLingui } from '@lingui/react/macro'
import { Button, Popover, Stack, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconCalendar } from '@tabler/icons-react'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useLocale } from '../app/locale.js'
import { useViewer } from '../session/viewer-context.js'
import { DayCalendar } from '../ui/calendar.js'
import { formatDate } from '../ui/format.js'
import classes from './as-of-control.module.css'

/** The day that every figure is seen from. Today unless chosen; a day of the past is marked, so that nobody overlooks it. */
export function AsOfControl() {
  const { t } = useLingui()
  const { tag } = useLocale()
  const { today } = useViewer().organisation
  const { asOf } = useSearch({ from: '/signed-in' })
  const navigate = useNavigate()
  const [opened, { toggle, close }] = useDisclosure(false)
  const choose = (chosen: string | null) => {
    close()
    const day = chosen !== null && chosen !== today && isBusinessDate(chosen) ? chosen : undefined
    void navigate({ to: '.', search: (search) => ({ ...search, asOf: day }) })
  }
  const shown = formatDate(asOf ?? today, tag)
  return (
    <Popover opened={opened} onChange={(open) => !open && close()} trapFocus returnFocus position="bottom-end">
      <Popover.Target>
        <Button
          variant={asOf === undefined ? 'subtle' : 'light'}
          color={asOf === undefined ? 'gray' : 'petrol'}
          size="compact-sm"
          leftSection={<IconCalendar size={16} aria-hidden />}
          onClick={toggle}
          aria-label={t`Figures as of ${shown}`}
        >
          <span className={classes.long}>{t`As of ${shown}`}</span>
          <span className={classes.short}>{asOf === undefined ? '' : shown}</span>
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <Stack gap="xs">
          <Text size="sm" c="dimmed" maw="16rem">
            {t`Every figure is shown as it stood at the end of this day.`}
          </Text>
          <DayCalendar value={asOf ?? today} maxDate={today} onChange={choose} />
          {asOf !== undefined && (
            <Button variant="default" size="xs" onClick={() => choose(null)}>
              {t`Back to today`}
            </Button>
          )}
        </Stack>
      </Popover.Dropdown>
    </Popover>
  )
}
