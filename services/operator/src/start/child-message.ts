import { z } from 'zod'

/** What a service's process tells the one that started it. */
const schema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('ready') }),
  /** It cannot work here, for a reason that the operator has to mend. */
  z.object({ kind: z.literal('refused'), message: z.string() }),
])

export type ChildMessage = z.infer<typeof schema>

/** Reads what came through the channel; undefined for anything that is not ours. */
export const readChildMessage = (message: unknown): ChildMessage | undefined => schema.safeParse(message).data
