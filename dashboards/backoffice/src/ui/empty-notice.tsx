import { Stack, Text } from '@mantine/core'
import { IconInbox } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import classes from './notice.module.css'

/** Nothing to show: says so, and what to do next. */
export function EmptyNotice({
  title,
  children,
  action,
}: {
  title: ReactNode
  children?: ReactNode
  action?: ReactNode
}) {
  return (
    <div className={classes.notice}>
      <IconInbox className={classes.quiet} aria-hidden size={22} stroke={1.6} />
      <Stack gap="xs" align="flex-start">
        <Text fw={600}>{title}</Text>
        {children !== undefined && (
          <Text size="sm" c="dimmed" maw="60ch" component="div">
            {children}
          </Text>
        )}
        {action}
      </Stack>
    </div>
  )
}
