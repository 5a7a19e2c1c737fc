/** The hash that stands before the first event of a chain. */
export const genesis_hash = '0'.repeat(64)

/** The columns of an event that its hash covers, in the order in which they are hashed. */
export const hashedColumns = [
  'organisation_id',
  'sequence',
  'occurred_at',
  'actor_id',
  'actor_name',
  'means',
  'session_id',
  'address',
  'request_id',
  'action',
  'outcome',
  'subject_kind',
  'subject_id',
  'detail',
] as const

type HashedColumn = (typeof hashedColumns)[number]

/**
 * The one form in which an event is hashed, as an SQL expression: a JSON array of its columns as PostgreSQL prints jsonb
 * (", " between elements, no other white space but that within `detail`), with ids and texts as strings, an absent value
 * as null, `sequence` as a number, `detail` as an object, and the instant in UTC with six decimals:
 *
 *   ["0190…", 7, "2026-01-31T12:00:00.000000Z", null, "Quittance", "job", null, null, null, "import.apply", "done", "import", "0190…", {"rows": 3}]
 *
 * The hash of an event is SHA-256 over the UTF-8 bytes of the previous event's hash in hexadecimal digits, followed
 * directly by this text. Whoever holds the exported file verifies it so, without us:
 *
 *   printf '%s%s' "$previous_hash" "$record" | sha256sum
 *
 * @param row alias of the row; `sequence` replaces its column where the event has none yet.
 */
export const canonicalRecord = (row: string, sequence = `${row}.sequence`): string => {
  const part = (column: HashedColumn): string => {
    switch (column) {
      case 'sequence':
        return sequence
      case 'occurred_at':
        return `to_char(${row}.occurred_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`
      default:
        return `${row}.${column}`
    }
  }
  return `jsonb_build_array(${hashedColumns.map(part).join(', ')})::text`
}

/** The hash of an event as an SQL expression, given the expressions of the hash before and of its record. */
export const chainedHash = (previous_hash: string, record: string): string =>
  `encode(sha256(convert_to(${previous_hash} || ${record}, 'UTF8')), 'hex')`
