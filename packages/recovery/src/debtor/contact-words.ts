/** Whose a contact point is. */
export const contact_roles = ['debtor', 'authorised_relative', 'representative', 'lawyer'] as const
export type ContactRole = (typeof contact_roles)[number]

/** Why a contact point is not valid any more. */
export const contact_end_reasons = ['corrected', 'wrong_number', 'bounced', 'moved', 'asked', 'other'] as const
export type ContactEndReason = (typeof contact_end_reasons)[number]

/** What a contact point is. */
export const contact_kinds = ['phone', 'email', 'address'] as const
export type ContactKind = (typeof contact_kinds)[number]

/** From whom a contact point is known. */
export const contact_sources = ['creditor_file', 'debtor', 'agent', 'search'] as const
export type ContactSource = (typeof contact_sources)[number]

/** Whether the person agreed to be contacted there. */
export const contact_consents = ['unknown', 'given', 'withdrawn'] as const
export type ContactConsent = (typeof contact_consents)[number]
