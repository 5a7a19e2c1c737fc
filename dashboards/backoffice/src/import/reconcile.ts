/** The counts of an import. */
interface RowCounts {
  readonly rows: number
  readonly accepted: number
  readonly refused: number
  readonly unchanged: number
}

/** True when every row read was accepted, refused, or known already. */
export function reconcile({ rows, accepted, refused, unchanged }: RowCounts): boolean {
  return rows === accepted + refused + unchanged
}
