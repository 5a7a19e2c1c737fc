import {
  IconCircleCheckFilled,
  IconClockHour4,
  IconPlayerPauseFilled,
  IconSquareRoundedXFilled,
  IconTriangleFilled,
} from '@tabler/icons-react'
import type { ReactNode } from 'react'
import classes from './status-mark.module.css'

/** The five meanings that have a colour. Each has a shape of its own too, so that none depends on seeing colours. */
export type Status = 'collected' | 'promised' | 'late' | 'broken' | 'hold'

const shapes = {
  collected: IconCircleCheckFilled,
  promised: IconClockHour4,
  late: IconTriangleFilled,
  broken: IconSquareRoundedXFilled,
  hold: IconPlayerPauseFilled,
} satisfies Record<Status, typeof IconClockHour4>

/** A status in words, with its shape and its colour. */
export function StatusMark({ status, children }: { status: Status; children: ReactNode }) {
  const Shape = shapes[status]
  return (
    <span className={`${classes.mark} ${classes[status]}`}>
      <Shape size={13} aria-hidden />
      <span>{children}</span>
    </span>
  )
}
