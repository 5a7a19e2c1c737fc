import { useApolloClient } from '@apollo/client/react'
import { useLingui } from '@lingui/react/macro'
import { Button, Drawer, Kbd, Skeleton } from '@mantine/core'
import { Suspense, useState } from 'react'
import { may } from '../session/permission.js'
import { useViewer } from '../session/viewer-context.js'
import { useShortcuts } from '../ui/shortcuts.js'
import { type CaseAction, case_actions, type CaseActionId } from './case-actions.js'
import classes from './case-desk.module.css'

/** What can be done on the case: a button and a key each. The form opens beside the case, which stays readable. */
export function CaseDesk({ debtCaseId }: { debtCaseId: string }) {
  const { t } = useLingui()
  const viewer = useViewer()
  const client = useApolloClient()
  const [openId, setOpenId] = useState<CaseActionId | null>(null)
  const allowed = case_actions.filter(({ action }) => may(viewer, action))
  useShortcuts(allowed.map(({ id, shortcut, label }) => ({ key: shortcut, label: t(label), run: () => setOpenId(id) })))
  const opened = allowed.find(({ id }) => id === openId)
  if (allowed.length === 0) return null
  const done = (next?: CaseActionId) => {
    setOpenId(next ?? null)
    void client.refetchQueries({ include: 'active' })
  }
  return (
    <>
      <div role="toolbar" aria-label={t`What can be done`} className={classes.actions}>
        {allowed.map(({ id, label, shortcut }, position) => (
          <Button
            key={id}
            size="xs"
            variant={position === 0 ? 'filled' : 'default'}
            onClick={() => setOpenId(id)}
            aria-keyshortcuts={shortcut}
            rightSection={
              <Kbd size="xs" className={classes.key} aria-hidden>
                {shortcut}
              </Kbd>
            }
          >
            {t(label)}
          </Button>
        ))}
      </div>
      {opened !== undefined && (
        <ActionDrawer
          key={opened.id}
          action={opened}
          debtCaseId={debtCaseId}
          onDone={done}
          onClose={() => setOpenId(null)}
        />
      )}
    </>
  )
}

function ActionDrawer(props: {
  action: CaseAction
  debtCaseId: string
  onDone: (next?: CaseActionId) => void
  onClose: () => void
}) {
  const { t } = useLingui()
  const { label, width, Form } = props.action
  return (
    <Drawer
      opened
      onClose={props.onClose}
      title={t(label)}
      position="right"
      size={width === 'wide' ? '56rem' : '30rem'}
      // The case stays readable behind the form, and a stray click beside it loses nothing.
      overlayProps={{ backgroundOpacity: 0.08 }}
      closeOnClickOutside={false}
      closeButtonProps={{ 'aria-label': t`Close` }}
    >
      <Suspense fallback={<Skeleton height={320} animate={false} />}>
        <div ref={focusFirstField}>
          <Form debtCaseId={props.debtCaseId} onDone={props.onDone} onClose={props.onClose} />
        </div>
      </Suspense>
    </Drawer>
  )
}

/**
 * Puts the focus where writing begins, as soon as it is there: the form comes after the drawer, and what it asks for after
 * the form.
 */
function focusFirstField(content: HTMLElement | null): (() => void) | undefined {
  if (content === null) return undefined
  const focus = (): boolean => {
    // Whoever writes already is left alone.
    if (content.contains(document.activeElement)) return true
    const field = content.querySelector<HTMLElement>('[data-autofocus]')
    field?.focus()
    return field !== null
  }
  // The drawer takes the focus first, once it stands.
  const timer = setTimeout(focus, 250)
  const observer = new MutationObserver(() => {
    if (focus()) observer.disconnect()
  })
  if (!focus()) observer.observe(content, { childList: true, subtree: true })
  return () => {
    clearTimeout(timer)
    observer.disconnect()
  }
}
