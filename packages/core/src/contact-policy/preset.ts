import type { Translated } from '../language.js'
import type { ContactPolicy } from './contact-policy.js'

/** The ids of the policies that come with the product. */
export const contact_preset_ids = ['france', 'united_states', 'united_kingdom'] as const

/** The id of such a policy. */
export type ContactPresetId = (typeof contact_preset_ids)[number]

/** A policy that comes with the product, with where each of its rules comes from. */
export interface ContactPreset {
  readonly id: ContactPresetId
  /** ISO 3166-1 alpha-2: for whose debtors it is meant. */
  readonly country: string
  /** The day of the state of the law that it gives, `YYYY-MM-DD`. */
  readonly stated_on: string
  readonly title: Translated
  /** Where it comes from; not statutory: the agency may choose otherwise. */
  readonly sources: readonly { readonly is_statutory: boolean; readonly text: Translated }[]
  readonly policy: ContactPolicy
}
