import { assert } from '@quittance/core'

/** The row behind a foreign key. It is there by the schema, so its absence is a fault of ours and not an answer. */
export const present = <Row>(row: Row | null): Row => {
  assert(row !== null, 'A row that a foreign key names must be readable by whoever reads the key')
  return row
}
