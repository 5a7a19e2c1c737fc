import { Skeleton } from '@mantine/core'
import { Link, type LinkProps } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import classes from './figure.module.css'

/** Everything that one figure carries. */
export interface FigureProps {
  /** `null` while it is on its way. */
  label: string | null
  /** The value in words and digits; `null` while it is on its way. */
  value: ReactNode | null
  /** What the value is made of, in a line. */
  detail?: ReactNode
  /** How it moved against what it is compared with. */
  movement?: ReactNode
  /** Its course over time, at a glance. */
  trend?: ReactNode
  definition?: ReactNode
  freshness?: ReactNode
  /** The list of cases behind the value; absent when there is nothing to list. */
  behind?: { link: LinkProps; label: string } | undefined
}

/** The one figure of the application: value, definition, when it was computed, and the way to the cases behind it. */
export function Figure({ label, value, detail, movement, trend, definition, freshness, behind }: FigureProps) {
  return (
    <div
      className={classes.figure}
      role="group"
      {...(label === null ? { 'aria-busy': true } : { 'aria-label': label })}
    >
      <div className={classes.label}>
        {label === null ? <Skeleton height={10} width="70%" /> : <span>{label}</span>}
        {definition}
      </div>
      <div className={classes.value}>
        {value === null ? (
          <Skeleton height={24} width="60%" my={5} />
        ) : behind ? (
          <Link {...behind.link} aria-label={behind.label} title={behind.label}>
            {value}
          </Link>
        ) : (
          value
        )}
      </div>
      <div className={classes.detail}>{value === null ? <Skeleton height={10} width="80%" mt={4} /> : detail}</div>
      <div className={classes.movement}>{movement}</div>
      <div className={classes.freshness}>
        {freshness}
        {trend}
      </div>
    </div>
  )
}

/** Figures side by side, as many as the width allows. */
export function FigureRow({ children }: { children: ReactNode }) {
  return <div className={classes.row}>{children}</div>
}
