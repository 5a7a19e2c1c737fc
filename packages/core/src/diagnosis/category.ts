import type { Translated } from '../language.js'

/** Where a category stands: income and charges are amounts a month, assets and liabilities what is there or owed. */
export const diagnosis_sections = ['income', 'charge', 'asset', 'liability'] as const
export type DiagnosisSection = (typeof diagnosis_sections)[number]

interface CategoryFacts {
  readonly section: DiagnosisSection
  readonly text: Translated
}

/** What is asked of how a debtor lives; a closed list, so that diagnoses can be held beside each other. */
export const diagnosis_categories = {
  wages: { section: 'income', text: { en: 'Wages', fr: 'Salaires' } },
  self_employment: { section: 'income', text: { en: 'Self-employment', fr: 'Activité indépendante' } },
  pension: { section: 'income', text: { en: 'Pensions', fr: 'Retraites et pensions' } },
  unemployment: { section: 'income', text: { en: 'Unemployment benefit', fr: 'Allocations chômage' } },
  family_benefits: { section: 'income', text: { en: 'Family benefits', fr: 'Prestations familiales' } },
  housing_benefit: { section: 'income', text: { en: 'Housing benefit', fr: 'Aide au logement' } },
  minimum_income: {
    section: 'income',
    text: { en: 'Minimum income (RSA, AAH, ASPA)', fr: 'Minima sociaux (RSA, AAH, ASPA)' },
  },
  other_income: { section: 'income', text: { en: 'Other income', fr: 'Autres ressources' } },
  housing: { section: 'charge', text: { en: 'Rent or mortgage', fr: 'Loyer ou crédit immobilier' } },
  energy: { section: 'charge', text: { en: 'Energy and water', fr: 'Énergie et eau' } },
  food: { section: 'charge', text: { en: 'Food and household', fr: 'Alimentation et entretien' } },
  transport: { section: 'charge', text: { en: 'Transport', fr: 'Transports' } },
  insurance_health: { section: 'charge', text: { en: 'Insurance and health', fr: 'Assurances et santé' } },
  telecom: { section: 'charge', text: { en: 'Telephone and internet', fr: 'Téléphone et internet' } },
  children: { section: 'charge', text: { en: 'Children and alimony', fr: 'Enfants et pensions alimentaires' } },
  taxes: { section: 'charge', text: { en: 'Taxes', fr: 'Impôts' } },
  loan_repayments: { section: 'charge', text: { en: 'Loan repayments', fr: 'Remboursements de crédits' } },
  other_charges: { section: 'charge', text: { en: 'Other charges', fr: 'Autres charges' } },
  savings: { section: 'asset', text: { en: 'Savings', fr: 'Épargne' } },
  real_estate: { section: 'asset', text: { en: 'Real estate', fr: 'Biens immobiliers' } },
  vehicle: { section: 'asset', text: { en: 'Vehicle', fr: 'Véhicule' } },
  other_assets: { section: 'asset', text: { en: 'Other assets', fr: 'Autres biens' } },
  rent_arrears: { section: 'liability', text: { en: 'Rent arrears', fr: 'Impayés de loyer' } },
  energy_arrears: { section: 'liability', text: { en: 'Energy arrears', fr: 'Impayés d’énergie' } },
  consumer_loans: { section: 'liability', text: { en: 'Consumer loans', fr: 'Crédits à la consommation' } },
  tax_debts: { section: 'liability', text: { en: 'Tax debts', fr: 'Dettes fiscales' } },
  other_debts: { section: 'liability', text: { en: 'Other debts', fr: 'Autres dettes' } },
} as const satisfies Readonly<Record<string, CategoryFacts>>

/** The id of a category. */
export type DiagnosisCategoryId = keyof typeof diagnosis_categories

/** All of them, in the order in which they are asked. */
export const diagnosis_category_ids = Object.keys(diagnosis_categories) as readonly DiagnosisCategoryId[]

/** True for the id of a category. */
export function isDiagnosisCategory(text: string): text is DiagnosisCategoryId {
  return Object.hasOwn(diagnosis_categories, text)
}
