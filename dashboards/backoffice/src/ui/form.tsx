import { Group, Stack, Text } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import type { FormEventHandler, KeyboardEvent, ReactNode } from 'react'
import classes from './form.module.css'

/**
 * The one form: labels above, help below, errors at their field. Ctrl-Enter saves from anywhere in it. What was written
 * stays when saving fails, because only the parent may leave the form.
 */
export function Form({ onSubmit, children }: { onSubmit: FormEventHandler<HTMLFormElement>; children: ReactNode }) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the shortcut adds to the submit button, it does not replace it
    <form noValidate onSubmit={onSubmit} onKeyDown={saveOnControlEnter}>
      <Stack gap="md">{children}</Stack>
    </form>
  )
}

function saveOnControlEnter(event: KeyboardEvent<HTMLFormElement>): void {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
  event.preventDefault()
  event.currentTarget.requestSubmit()
}

/** The buttons that end a form. */
export function FormActions({ children }: { children: ReactNode }) {
  return (
    <Group gap="sm" mt="xs">
      {children}
    </Group>
  )
}

/** What is wrong with the form as a whole, read out when it appears. */
export function FormError({ children }: { children: ReactNode }) {
  return (
    <div role="alert" className={classes.error}>
      <IconAlertTriangle size={16} aria-hidden />
      <Text size="sm">{children}</Text>
    </div>
  )
}
