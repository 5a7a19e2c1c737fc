const minute_ms = 60_000
const hour_ms = 60 * minute_ms

/** How long a session lives. */
export type SessionLifetime = {
  /** Without any request. */
  readonly idle_ms: number
  /** In all, however much it is used. */
  readonly absolute_ms: number
  /** Use is noted no more often than this, so that reading does not write each time. */
  readonly noted_every_ms: number
}

export const sessionLifetimeDefaults: SessionLifetime = {
  idle_ms: 8 * hour_ms,
  absolute_ms: 7 * 24 * hour_ms,
  noted_every_ms: minute_ms,
}
