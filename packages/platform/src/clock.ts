import { businessDateOf, type Clock } from '@quittance/core'

/** The clock of this machine. */
export const systemClock: Clock = {
  now: () => new Date(),
  today: (timeZone) => businessDateOf(new Date(), timeZone),
}
