import { z } from 'zod'

export const importPayload = z.object({ organisation_id: z.uuid(), import_id: z.uuid() })

export type ImportPayload = z.infer<typeof importPayload>

/** BullMQ keeps the colon for itself, so ids are joined by a hyphen. */
export const importKey = ({ import_id }: ImportPayload): string => `import-${import_id}`
