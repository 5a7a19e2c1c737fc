export {
  type AttemptLimit,
  type ChannelPolicy,
  consent_needs,
  type ConsentNeed,
  contact_days,
  contact_purposes,
  type ContactChannel,
  type ContactDay,
  type ContactedKind,
  type ContactHours,
  type ContactPolicy,
  type ContactPurpose,
} from './contact-policy.js'
export {
  contact_rule_ids,
  type ContactFinding,
  type ContactRefusal,
  type ContactRuleId,
  isOverridable,
} from './contact-rule.js'
export { type DebtorPlace, placeOfAddress } from './debtor-zone.js'
export {
  type ContactAnswer,
  type ContactQuestion,
  decideContact,
  type PastContact,
  type PreferredTime,
} from './decide-contact.js'
export { contact_preset_ids, type ContactPreset, type ContactPresetId } from './preset.js'
export { contact_presets, presetOfCountry } from './presets.js'
export { contact_rule_titles, findingText } from './refusal-text.js'
