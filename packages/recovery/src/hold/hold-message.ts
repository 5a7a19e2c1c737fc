import type { HoldKind, Language, Translated } from '@quittance/core'

const kinds: Readonly<Record<HoldKind, Translated>> = {
  dispute: { en: 'The debt is disputed', fr: 'La créance est contestée' },
  over_indebtedness: {
    en: 'The debtor’s over-indebtedness file is admissible (Consumer Code L722-2)',
    fr: 'Le dossier de surendettement du débiteur est recevable (Code de la consommation L722-2)',
  },
  insolvency: {
    en: 'Insolvency proceedings are open (Commercial Code L622-21)',
    fr: 'Une procédure collective est ouverte (Code de commerce L622-21)',
  },
  breathing_space: {
    en: 'A breathing space runs (Debt Respite Scheme)',
    fr: 'Un « breathing space » est en cours (Debt Respite Scheme)',
  },
  deceased: { en: 'The debtor has died', fr: 'Le débiteur est décédé' },
  vulnerable: { en: 'The debtor is vulnerable', fr: 'Le débiteur est en situation de vulnérabilité' },
  lawyer: {
    en: 'The debtor is to be contacted through a lawyer alone',
    fr: 'Le débiteur ne peut être contacté que par son avocat',
  },
}

/** Why a hold forbids what was asked, and how to go on, in the language of who asked. */
export const onHoldMessage = (
  { hold_kind, opened_on }: { readonly hold_kind: HoldKind; readonly opened_on: string },
  language: Language,
): string =>
  language === 'fr'
    ? `${kinds[hold_kind].fr} depuis le ${opened_on.split('-').toReversed().join('/')}. Tant que cette suspension court, cette action est interdite.`
    : `${kinds[hold_kind].en} since ${opened_on}. While this hold stands, this must not be done.`
