import { arrangement_terms_default, type ArrangementTerms } from '@quittance/core'

/** What the agency lets its people agree with debtors today. */
export const termsInForce = (): ArrangementTerms => arrangement_terms_default
