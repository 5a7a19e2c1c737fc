import type { ContactPreset, ContactPresetId } from './preset.js'
import { france } from './presets/france.js'
import { united_kingdom } from './presets/united-kingdom.js'
import { united_states } from './presets/united-states.js'

/** The policies that come with the product. */
export const contact_presets: Readonly<Record<ContactPresetId, ContactPreset>> = {
  france,
  united_states,
  united_kingdom,
}

/** The policy that comes with the product for the debtors of a country; null where none does. */
export function presetOfCountry(country: string): ContactPreset | null {
  return Object.values(contact_presets).find((preset) => preset.country === country) ?? null
}
