import { isId, type Journal } from '@quittance/platform'
import { z } from 'zod'
import type { ChainMark } from './chain-link.js'

const shape = z.object({
  day: z.iso.date(),
  sequence: z
    .string()
    .regex(/^\d{1,18}$/u)
    .transform(BigInt),
  hash: z.string().regex(/^[0-9a-f]{64}$/u),
})

/** The end of a chain as it was noted on a day (UTC) outside of the database. */
export type Anchor = ChainMark & { readonly day: string }

/** Notes where a chain ends. */
export const writeAnchor = async (
  journal: Journal,
  organisation_id: string,
  { day, sequence, hash }: Anchor,
): Promise<void> =>
  await journal.append(nameOf(organisation_id), JSON.stringify({ day, sequence: `${sequence}`, hash }))

/** What was noted of a chain, oldest first. Half a line, left by a power cut, is passed over. */
export const readAnchors = async (journal: Journal, organisation_id: string): Promise<readonly Anchor[]> => {
  const anchors: Anchor[] = []
  for await (const line of journal.lines(nameOf(organisation_id))) {
    const anchor = shape.safeParse(parsed(line))
    if (anchor.success) anchors.push(anchor.data)
  }
  return anchors
}

const nameOf = (organisation_id: string): string => {
  if (!isId(organisation_id)) throw new Error('An anchor is of an organisation')
  return organisation_id
}

const parsed = (line: string): unknown => {
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}
