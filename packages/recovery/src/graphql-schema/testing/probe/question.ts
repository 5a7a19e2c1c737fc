/** The id of the row of a table that a question is about; whose it is, is what the probe varies. */
export type IdOf = (table: string) => string

type Arguments = Readonly<Record<string, unknown>>

/** What a field is asked with. Several questions, where one cannot hold all of its arguments. */
export type Ask = (id: IdOf) => Arguments | readonly Arguments[]

/** The token of a link that the probed person of one's own was sent. */
export const link_token = 'L'.repeat(43)
