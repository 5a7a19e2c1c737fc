import type { Language } from '@quittance/core'

const anonymised_name = { en: 'Anonymised', fr: 'Anonymisé' } as const

/** How a debtor is called: first name first for a person; of an anonymised one, that it is. */
export const debtorName = (
  debtor: {
    readonly name: string
    readonly first_name: string | null
    readonly anonymised: boolean
  },
  language: Language,
): string => {
  if (debtor.anonymised) return anonymised_name[language]
  return debtor.first_name === null ? debtor.name : `${debtor.first_name} ${debtor.name}`
}
