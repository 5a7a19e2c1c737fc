import type { Translated } from '../language.js'

/** The form of a rule of conduct: what it counts, and the numbers it is set by. */
interface ConductRule {
  readonly title: Translated
  /** The names of its numbers, in order, with their units last; none for a rule that is only on or off. */
  readonly thresholds: readonly { readonly id: string; readonly value: number; readonly maximum: number }[]
  /** Where it comes from while nobody says otherwise. */
  readonly source: Translated
}

const policy = (en: string, fr: string): Translated => ({
  en: `Company policy. ${en}`,
  fr: `Politique de l’entreprise. ${fr}`,
})

const no_hours = policy(
  'France knows no statutory hours for recovery; malicious repeated calls are an offence (Penal Code 222-16).',
  'La France ne fixe pas d’horaires légaux de recouvrement ; les appels malveillants réitérés sont un délit (Code pénal 222-16).',
)

/**
 * What contacts are looked through for. None of these findings says that somebody did wrong: each is a fact that a manager
 * looks at. The values are those of an agency that has set none.
 */
export const conduct_rules = {
  frequent_attempts: {
    title: { en: 'Many attempts on one case', fr: 'Tentatives répétées sur un dossier' },
    thresholds: [
      { id: 'attempts_maximum', value: 7, maximum: 1000 },
      { id: 'window_days', value: 7, maximum: 90 },
    ],
    source: policy(
      'France sets no number; the model is US Regulation F (12 CFR 1006.14(b)(2)).',
      'La France ne fixe pas de nombre ; modèle : Regulation F américaine (12 CFR 1006.14(b)(2)).',
    ),
  },
  closed_day: {
    title: { en: 'Contact on a Sunday or public holiday', fr: 'Contact un dimanche ou un jour férié' },
    thresholds: [],
    source: no_hours,
  },
  outside_hours: {
    title: { en: 'Contact outside the hours', fr: 'Contact hors des horaires' },
    thresholds: [
      { id: 'from_hour', value: 8, maximum: 24 },
      { id: 'until_hour', value: 20, maximum: 24 },
    ],
    source: no_hours,
  },
  on_hold: {
    title: { en: 'Contact while on hold', fr: 'Contact pendant une suspension' },
    thresholds: [],
    source: policy(
      'Over-indebtedness: once admissible, enforcement is forbidden (Consumer Code L722-2); disputes go to the creditor.',
      'Surendettement : dès la recevabilité, toute procédure d’exécution est interdite (Code de la consommation L722-2) ; les litiges vont au créancier.',
    ),
  },
  no_outcome: {
    title: { en: 'Contact without an outcome', fr: 'Contact sans résultat noté' },
    thresholds: [],
    source: policy('What came of a contact is part of the file.', 'Le résultat d’un contact fait partie du dossier.'),
  },
  long_promise: {
    title: { en: 'Promise far ahead', fr: 'Promesse lointaine' },
    thresholds: [{ id: 'horizon_days', value: 45, maximum: 3650 }],
    source: policy('A promise further ahead is a payment plan.', 'Au-delà, une promesse relève d’un échéancier.'),
  },
  plan_absent: {
    title: { en: 'Another promise instead of a plan', fr: 'Nouvelle promesse au lieu d’un échéancier' },
    thresholds: [{ id: 'broken_promises', value: 2, maximum: 100 }],
    source: policy(
      'After so many broken promises, instalments are proposed.',
      'Après autant de promesses rompues, un échéancier est proposé.',
    ),
  },
} as const satisfies Readonly<Record<string, ConductRule>>

/** The id of a rule of conduct. */
export type ConductRuleId = keyof typeof conduct_rules

/** All of them, in the order in which they are shown. */
export const conduct_rule_ids = Object.keys(conduct_rules) as readonly ConductRuleId[]

/** True for the id of a rule of conduct. */
export function isConductRuleId(id: string): id is ConductRuleId {
  return Object.hasOwn(conduct_rules, id)
}

/**
 * Rules that look afterwards for what the contact policy refuses beforehand. Their numbers are those of the policy that held
 * on the day of the contact, so that the two cannot disagree; they are set there and nowhere else.
 */
export const contact_policy_rules = [
  'frequent_attempts',
  'closed_day',
  'outside_hours',
] as const satisfies readonly ConductRuleId[]

/** A rule whose numbers are those of the contact policy. */
export type ContactPolicyConductRule = (typeof contact_policy_rules)[number]

/** True for a rule whose numbers are those of the contact policy. */
export function isContactPolicyRule(rule: ConductRuleId): rule is ContactPolicyConductRule {
  return (contact_policy_rules as readonly ConductRuleId[]).includes(rule)
}
