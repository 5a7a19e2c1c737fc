import { addDays, type BusinessDate } from '@quittance/core'
import { ENERGY_PORTFOLIOS, TELECOM_PORTFOLIOS, WHOLESALE_PORTFOLIOS } from './data/portfolios.js'
import { BRUNELLE_LAYOUT } from './layouts/brunelle.js'
import type { CreditorLayout } from './layouts/layout.js'
import { TELIANE_LAYOUT } from './layouts/teliane.js'
import { VOLTANE_LAYOUT } from './layouts/voltane.js'
import { DEMO_MONTHS } from './portfolio-cases.js'
import type { PortfolioModel } from './portfolio-model.js'
import { Random } from './random.js'
import { makeSiren } from './siren.js'
import { DEMO_TEAM } from './team.js'
import { DEMO_TEAMS, type DemoTeamOfAgency } from './teams.js'
import { dateOf, dayInMonth, dayOf } from './working-day.js'

/** The password of every demo user. It opens made-up data only, and is printed at the start. */
export const DEMO_PASSWORD = 'quittance-demo'

/** The seed of the demo that everybody starts with. */
export const DEMO_SEED = 'recouvra'

export type DemoRole = 'administrator' | 'manager' | 'agent' | 'finance' | 'creditor'

/** A user of the demo; `creditor_code` only for a creditor's user, who sees that creditor alone. */
export type DemoUser = {
  readonly name: string
  readonly email: string
  readonly role: DemoRole
  readonly locale: 'fr' | 'en'
  readonly creditor_code: string | null
}

/** A written agreement with a creditor and the portfolios placed under it. */
export type DemoMandate = {
  readonly reference: string
  readonly signed_on: BusinessDate
  readonly valid_from: BusinessDate
  /** The last day of validity; null when it runs until it is ended. */
  readonly valid_until: BusinessDate | null
  readonly fee_terms: string
  readonly remittance_terms: string
  readonly portfolios: readonly DemoPortfolio[]
}

export type DemoPortfolio = { readonly code: string; readonly name: string; readonly currency: 'EUR' }

export type DemoCreditor = {
  readonly code: string
  readonly name: string
  readonly siren: string
  readonly mandates: readonly DemoMandate[]
}

/** The made-up agency with its creditors, mandates, portfolios and users. */
export type DemoOrganisation = {
  readonly name: string
  readonly country: 'FR'
  readonly time_zone: 'Europe/Paris'
  readonly locale: 'fr'
  readonly creditors: readonly DemoCreditor[]
  readonly users: readonly DemoUser[]
  readonly teams: readonly DemoTeamOfAgency[]
}

type MandateModel = {
  readonly reference: string
  readonly fee_terms: string
  readonly remittance_terms: string
  readonly portfolios: readonly PortfolioModel[]
}

/** A creditor with what the generator needs to write its files. */
export type CreditorModel = {
  readonly code: string
  readonly name: string
  readonly file_prefix: string
  readonly layout: CreditorLayout
  readonly mandates: readonly MandateModel[]
}

/** The three creditors: an energy supplier, a trade wholesaler and a telephone operator, each with files of its own. */
export const CREDITOR_MODELS: readonly CreditorModel[] = [
  {
    code: 'VOLTANE',
    name: 'Voltane Énergie',
    file_prefix: 'voltane',
    layout: VOLTANE_LAYOUT,
    mandates: [
      {
        reference: 'MDT-VOL-01',
        fee_terms: '12 % HT des sommes encaissées ; 9 % HT des règlements directs',
        remittance_terms: 'Reversement mensuel net d’honoraires, le 10',
        portfolios: ENERGY_PORTFOLIOS,
      },
    ],
  },
  {
    code: 'BRUNELLE',
    name: 'Comptoir Général Brunelle',
    file_prefix: 'brunelle',
    layout: BRUNELLE_LAYOUT,
    mandates: [
      {
        reference: 'MDT-CGB-01',
        fee_terms: '10 % HT jusqu’à 5 000 €, 7 % HT au-delà',
        remittance_terms: 'Reversement mensuel brut, le 15 ; honoraires facturés à part',
        portfolios: WHOLESALE_PORTFOLIOS,
      },
    ],
  },
  {
    code: 'TELIANE',
    name: 'Téliane Télécom',
    file_prefix: 'teliane',
    layout: TELIANE_LAYOUT,
    mandates: [
      {
        reference: 'MDT-TEL-01',
        fee_terms: '18 % HT des sommes encaissées',
        remittance_terms: 'Reversement mensuel net d’honoraires, le 5',
        portfolios: TELECOM_PORTFOLIOS.slice(0, 2),
      },
      {
        reference: 'MDT-TEL-02',
        fee_terms: '25 % HT des sommes encaissées ; 8 € HT par matériel restitué',
        remittance_terms: 'Reversement mensuel net d’honoraires, le 5',
        portfolios: TELECOM_PORTFOLIOS.slice(2),
      },
    ],
  },
]

/** The demo organisation as of `today`; its mandates began before the oldest placement. */
export function demoOrganisation({ today }: { readonly today: BusinessDate }): DemoOrganisation {
  const valid_from = dateOf(dayInMonth(dayOf(today), -DEMO_MONTHS - 3, 1))
  return {
    name: 'Recouvra Conseil',
    country: 'FR',
    time_zone: 'Europe/Paris',
    locale: 'fr',
    creditors: CREDITOR_MODELS.map((creditor) => ({
      code: creditor.code,
      name: creditor.name,
      siren: makeSiren(new Random(DEMO_SEED, creditor.code)),
      mandates: creditor.mandates.map(({ reference, fee_terms, remittance_terms, portfolios }) => ({
        reference,
        signed_on: addDays(valid_from, -17),
        valid_from,
        valid_until: null,
        fee_terms,
        remittance_terms,
        portfolios: portfolios.map(({ code, name }) => ({ code, name, currency: 'EUR' as const })),
      })),
    })),
    users: demoUsers(),
    teams: DEMO_TEAMS,
  }
}

function demoUsers(): readonly DemoUser[] {
  const staff = { locale: 'fr', creditor_code: null } as const
  return [
    { name: 'Claire Fontaine', email: mailbox('direction'), role: 'administrator', ...staff },
    { name: 'Marc Delmas', email: mailbox('manager'), role: 'manager', ...staff },
    { name: 'Hélène Caron', email: mailbox('finance'), role: 'finance', ...staff },
    ...DEMO_TEAM.map(({ name, email }) => ({ name, email, role: 'agent' as const, ...staff })),
    { name: 'Julie Renaud', email: mailbox('voltane'), role: 'creditor', locale: 'fr', creditor_code: 'VOLTANE' },
    {
      name: 'Bertrand Brunelle',
      email: mailbox('brunelle'),
      role: 'creditor',
      locale: 'fr',
      creditor_code: 'BRUNELLE',
    },
    { name: 'Sarah Collins', email: mailbox('teliane'), role: 'creditor', locale: 'en', creditor_code: 'TELIANE' },
  ]
}

/** An address in the domain that RFC 2606 keeps for examples. */
function mailbox(name: string): string {
  return `${name}@quittance.example`
}
