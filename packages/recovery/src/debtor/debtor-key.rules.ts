/** What a file tells of a debtor that can tell one from another. */
export type DebtorIdentity = {
  readonly reference: string | null
  readonly siren: string | null
  readonly name: string | null
  readonly first_name: string | null
  readonly postcode: string | null
}

/**
 * By what the next file of the same creditor finds the same debtor: the creditor's own reference; else the company's
 * SIREN; else name and place, written without case, accents and punctuation. Null when nothing identifies anybody.
 */
export const debtorKey = ({ reference, siren, name, first_name, postcode }: DebtorIdentity): string | null => {
  if (reference !== null) return `reference:${reference}`
  if (siren !== null) return `siren:${siren}`
  if (name === null) return null
  return `name:${[name, first_name ?? '', postcode ?? ''].map(plain).join('|')}`
}

const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{Mark}/gu, '')
    .toUpperCase()
    .replaceAll(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .trim()
