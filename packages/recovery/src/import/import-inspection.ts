import type { Inspection } from '@quittance/formats'
import type { MappingProposal } from './mapping/propose.rules.js'

/** What is stored in `import.inspection`: what the file holds, and what is proposed for its columns. Plain JSON. */
export type ImportInspection = {
  readonly file: Inspection
  /** Null when the file has no readable header. */
  readonly proposal: MappingProposal | null
  /** The saved profile that recognised the header. */
  readonly profile: { readonly id: string; readonly name: string } | null
}
