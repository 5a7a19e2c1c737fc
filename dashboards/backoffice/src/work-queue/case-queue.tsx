import { useLingui } from '@lingui/react/macro'
import { Text } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { type KeyboardEvent, useRef } from 'react'
import { reason_status, useWorkReasonWords } from '../next-action/work-reason-words.js'
import { Day, Moment } from '../ui/day.js'
import { Amount } from '../ui/money.js'
import { StatusMark } from '../ui/status-mark.js'
import type { WorkQueue } from './today-page.js'
import classes from './today-page.module.css'

/** The queue in the order in which it is worked; arrows move, Enter opens. */
export function CaseQueue({ cases }: { cases: WorkQueue['cases'] }) {
  const { t } = useLingui()
  const words = useWorkReasonWords()
  const list = useRef<HTMLUListElement>(null)
  const move = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step === 0) return
    const links = [...(list.current?.querySelectorAll('a') ?? [])]
    const here = links.findIndex((link) => link === document.activeElement)
    event.preventDefault()
    links[Math.max(0, Math.min(links.length - 1, here + step))]?.focus()
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- arrows add to the Tab key, they do not replace it
    <ul ref={list} className={classes.queue} aria-label={t`Queue`} onKeyDown={move}>
      {cases.map(({ debtCase, reason, dueOn, dueAt, own }) => {
        const status = reason_status[reason]
        const { title } = words(reason)
        return (
          <li key={debtCase.id}>
            <Link to="/cases/$debtCaseId" params={{ debtCaseId: debtCase.id }} className={classes.row}>
              <span>{status === undefined ? title : <StatusMark status={status}>{title}</StatusMark>}</span>
              <span>
                {debtCase.debtor.name}{' '}
                <Text span size="xs" c="dimmed">
                  {debtCase.reference} · {debtCase.creditor.name}
                  {!own && ` · ${t`pool`}`}
                </Text>
              </span>
              <Text span size="xs" c="dimmed">
                {dueAt === null ? <Day date={dueOn} distance /> : <Moment instant={dueAt} />}
              </Text>
              <span className={classes.amount}>
                <Amount value={debtCase.openBalance} />
              </span>
            </Link>
          </li>
        )
      })}
    </ul>
  )
}
