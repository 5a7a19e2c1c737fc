/** What a link in an e-mail lets its reader do, once. */
export const linkPurposes = ['invitation', 'password_reset'] as const

export type LinkPurpose = (typeof linkPurposes)[number]
