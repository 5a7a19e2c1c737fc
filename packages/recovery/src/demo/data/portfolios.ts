import type { PortfolioModel } from '../portfolio-model.js'

const HOUSEHOLD_METHODS: PortfolioModel['methods'] = [
  ['card', 44],
  ['transfer', 26],
  ['direct_debit', 20],
  ['cheque', 8],
  ['cash', 2],
]
const BUSINESS_METHODS: PortfolioModel['methods'] = [
  ['transfer', 68],
  ['cheque', 14],
  ['direct_debit', 13],
  ['card', 5],
]

const ENERGY = {
  claim_kind: 'civil',
  company_share: 0,
  amount_sigma: 0.72,
  amount_maximum_minor: 480_000,
  terms_days: [
    [14, 40],
    [21, 60],
  ],
  claims_per_case: [
    [1, 84],
    [2, 13],
    [3, 3],
  ],
  dispute_share: 0.035,
  methods: HOUSEHOLD_METHODS,
} satisfies Partial<PortfolioModel>

/** Households still supplied: they want to keep their power, and pay. Also the model of the sample file. */
export const ENERGY_ACTIVE_PORTFOLIO: PortfolioModel = {
  ...ENERGY,
  code: 'VOL-ACTIFS',
  debtor_prefix: '41',
  name: 'Particuliers – contrats actifs',
  amount_median_minor: 29_000,
  monthly_claims: 82,
  volume_drift: 0.35,
  delivery_day: 14,
  age_median_days: 62,
  age_sigma: 0.35,
  willingness: 0.4,
  improvement: 0.28,
  direct_share: 0.2,
  reference: (year_month, number) => `01${year_month}${number}`,
}

/** An energy supplier's household customers: those still supplied pay better than those who have left. */
export const ENERGY_PORTFOLIOS: readonly PortfolioModel[] = [
  ENERGY_ACTIVE_PORTFOLIO,
  {
    ...ENERGY,
    code: 'VOL-RESILIES',
    debtor_prefix: '42',
    name: 'Particuliers – contrats résiliés',
    amount_median_minor: 34_500,
    monthly_claims: 66,
    volume_drift: -0.1,
    delivery_day: 22,
    age_median_days: 128,
    age_sigma: 0.5,
    willingness: 0.27,
    improvement: 0.3,
    direct_share: 0.13,
    reference: (year_month, number) => `02${year_month}${number}`,
  },
]

const WHOLESALE = {
  claim_kind: 'commercial',
  company_share: 1,
  terms_days: [
    [30, 50],
    [45, 30],
    [60, 20],
  ],
  dispute_share: 0.048,
  methods: BUSINESS_METHODS,
} satisfies Partial<PortfolioModel>

/** A wholesaler's trade customers: companies, larger amounts, several invoices each. */
export const WHOLESALE_PORTFOLIOS: readonly PortfolioModel[] = [
  {
    ...WHOLESALE,
    code: 'CGB-ARTISANS',
    debtor_prefix: 'CLI-A',
    name: 'Artisans et TPE',
    amount_median_minor: 118_000,
    amount_sigma: 0.6,
    amount_maximum_minor: 1_500_000,
    monthly_claims: 46,
    volume_drift: 0.2,
    delivery_day: 17,
    age_median_days: 70,
    age_sigma: 0.45,
    claims_per_case: [
      [1, 62],
      [2, 24],
      [3, 10],
      [4, 4],
    ],
    willingness: 0.39,
    improvement: 0.32,
    direct_share: 0.16,
    reference: (year_month, number) => `FA${year_month}-${number}`,
  },
  {
    ...WHOLESALE,
    code: 'CGB-PME',
    debtor_prefix: 'CLI-P',
    name: 'PME et comptes en agence',
    amount_median_minor: 265_000,
    amount_sigma: 0.6,
    amount_maximum_minor: 2_800_000,
    monthly_claims: 30,
    volume_drift: -0.15,
    delivery_day: 26,
    age_median_days: 54,
    age_sigma: 0.4,
    claims_per_case: [
      [1, 50],
      [2, 27],
      [3, 15],
      [4, 8],
    ],
    willingness: 0.43,
    improvement: 0.3,
    direct_share: 0.22,
    reference: (year_month, number) => `FP${year_month}-${number}`,
  },
]

const TELECOM = {
  claim_kind: 'civil',
  terms_days: [
    [10, 30],
    [15, 70],
  ],
  claims_per_case: [
    [1, 93],
    [2, 7],
  ],
  methods: HOUSEHOLD_METHODS,
} satisfies Partial<PortfolioModel>

/** A telephone operator: small amounts, older files, and equipment that was never given back. */
export const TELECOM_PORTFOLIOS: readonly PortfolioModel[] = [
  {
    ...TELECOM,
    code: 'TEL-MOBILE',
    debtor_prefix: 'ACC-M',
    name: 'Forfaits mobiles',
    company_share: 0.02,
    amount_median_minor: 14_200,
    amount_sigma: 0.55,
    amount_maximum_minor: 160_000,
    monthly_claims: 62,
    volume_drift: 0.25,
    delivery_day: 3,
    age_median_days: 96,
    age_sigma: 0.45,
    willingness: 0.235,
    improvement: 0.3,
    direct_share: 0.17,
    dispute_share: 0.032,
    reference: (year_month, number) => `TLM-${year_month}-${number}`,
  },
  {
    ...TELECOM,
    code: 'TEL-BOX',
    debtor_prefix: 'ACC-B',
    name: 'Internet et box',
    company_share: 0.08,
    amount_median_minor: 18_800,
    amount_sigma: 0.5,
    amount_maximum_minor: 190_000,
    monthly_claims: 44,
    volume_drift: -0.05,
    delivery_day: 17,
    age_median_days: 88,
    age_sigma: 0.4,
    willingness: 0.27,
    improvement: 0.26,
    direct_share: 0.18,
    dispute_share: 0.04,
    reference: (year_month, number) => `TLB-${year_month}-${number}`,
  },
  {
    ...TELECOM,
    code: 'TEL-MATERIEL',
    debtor_prefix: 'ACC-E',
    name: 'Matériel non restitué',
    company_share: 0.03,
    amount_median_minor: 24_900,
    amount_sigma: 0.35,
    amount_maximum_minor: 90_000,
    monthly_claims: 24,
    volume_drift: 0.4,
    delivery_day: 24,
    age_median_days: 190,
    age_sigma: 0.5,
    willingness: 0.17,
    improvement: 0.34,
    direct_share: 0.12,
    dispute_share: 0.05,
    reference: (year_month, number) => `TLE-${year_month}-${number}`,
  },
]
