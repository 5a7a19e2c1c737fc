/** Why a case or a claim must not be worked, or only with care. */
export const hold_kinds = [
  'dispute',
  'over_indebtedness',
  'insolvency',
  'deceased',
  'vulnerable',
  'lawyer',
  'breathing_space',
] as const

/** A kind of hold. */
export type HoldKind = (typeof hold_kinds)[number]

/** True for the name of a kind of hold. */
export function isHoldKind(text: string): text is HoldKind {
  return (hold_kinds as readonly string[]).includes(text)
}
