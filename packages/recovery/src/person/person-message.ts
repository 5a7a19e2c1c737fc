import type { Language, Translated } from '@quittance/core'
import type { PersonFailureCode } from './person-failure.js'

const messages: Readonly<Record<PersonFailureCode, Translated>> = {
  person_unknown: { en: 'There is no such person.', fr: 'Cette personne n’existe pas.' },
  creditor_unknown: { en: 'There is no such creditor.', fr: 'Ce créancier n’existe pas.' },
  team_unknown: { en: 'There is no such team.', fr: 'Cette équipe n’existe pas.' },
  email_invalid: {
    en: 'This is not an e-mail address: write one such as name@example.org.',
    fr: 'Ce n’est pas une adresse e-mail : écrivez-la comme nom@exemple.fr.',
  },
  email_taken: {
    en: 'Somebody here has this e-mail address already: look for the account, it may be deactivated.',
    fr: 'Quelqu’un utilise déjà cette adresse e-mail ici : cherchez son compte, il est peut-être désactivé.',
  },
  name_missing: {
    en: 'Write the name, in at most 200 characters.',
    fr: 'Indiquez le nom, en 200 caractères au plus.',
  },
  creditor_missing: {
    en: 'A creditor’s user belongs to a creditor: choose which.',
    fr: 'Un utilisateur de créancier est rattaché à un créancier : choisissez-le.',
  },
  creditor_not_allowed: {
    en: 'Only a creditor’s user belongs to a creditor: leave the creditor out, or change the role.',
    fr: 'Seul un utilisateur de créancier est rattaché à un créancier : retirez le créancier ou changez le rôle.',
  },
  team_not_allowed: {
    en: 'A creditor’s user belongs to no team: leave the teams out.',
    fr: 'Un utilisateur de créancier n’appartient à aucune équipe : retirez les équipes.',
  },
  own_account: {
    en: 'This is your own account: ask another administrator.',
    fr: 'C’est votre propre compte : demandez à un autre administrateur.',
  },
  last_administrator: {
    en: 'This is the last administrator: make somebody else one first.',
    fr: 'C’est le dernier administrateur : nommez-en d’abord un autre.',
  },
  not_invited: {
    en: 'No invitation is open for this person.',
    fr: 'Aucune invitation n’est en cours pour cette personne.',
  },
  account_closed: {
    en: 'This account is deactivated: reactivate it first.',
    fr: 'Ce compte est désactivé : réactivez-le d’abord.',
  },
}

/** Why something about a person was not done, and what to do instead. */
export const personMessage = (code: PersonFailureCode, language: Language): string => messages[code][language]
