import type { HoldKind } from './hold-kind.js'

/** How soon a hold of a kind is answered or looked at again, and why then. */
interface HoldClock {
  readonly days: number
  readonly source: string
}

/** The clocks of holds, stated on 2026-09-01. Where the law names a time it is that one, else company policy. */
export const hold_clocks: Readonly<Record<HoldKind, HoldClock>> = {
  dispute: { days: 30, source: 'Company policy' },
  over_indebtedness: { days: 90, source: 'The commission decides within 3 months (C. conso. R721-4)' },
  insolvency: { days: 60, source: 'The claim is lodged within 2 months (C. com. R622-24)' },
  deceased: { days: 30, source: 'Company policy' },
  vulnerable: { days: 60, source: 'Company policy' },
  lawyer: { days: 30, source: 'Company policy' },
  breathing_space: { days: 60, source: 'Debt Respite Scheme Regulations 2020 (United Kingdom)' },
}
