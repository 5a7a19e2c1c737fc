export type DebtorKind = 'person' | 'company'

const legalForm =
  /\b(?:s\.?a\.?s\.?u?|s\.?a\.?r\.?l\.?|e\.?u\.?r\.?l\.?|s\.?a\.?|s\.?n\.?c\.?|s\.?c\.?i\.?|gmbh|ltd|llc|inc|plc|b\.?v)\b/iu

/** What a debtor is where the file does not say so: a company when anything about the row says that, else a person. */
export const guessDebtorKind = (known: {
  readonly siren: string | null
  readonly name: string | null
  readonly first_name: string | null
  readonly claim_kind: string | null
}): DebtorKind => {
  if (known.siren !== null || known.claim_kind === 'commercial') return 'company'
  if (known.first_name !== null || known.claim_kind === 'civil') return 'person'
  return known.name !== null && legalForm.test(known.name) ? 'company' : 'person'
}
