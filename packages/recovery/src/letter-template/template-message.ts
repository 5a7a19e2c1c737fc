import type { Language, TemplateFault, TemplateFaultCode, Translated } from '@quittance/core'
import type { TemplateFailure } from './save-letter-template.js'

const messages: Readonly<Record<Exclude<TemplateFailure['code'], 'faults'>, Translated>> = {
  not_allowed: { en: 'Your role does not include this.', fr: 'Votre rôle ne le permet pas.' },
  kind_has_no_channel: {
    en: 'Letters of this kind do not go on this way.',
    fr: 'Ce type de courrier ne s’envoie pas par ce canal.',
  },
  body_missing: { en: 'Write what it says.', fr: 'Rédigez le texte.' },
  subject_missing: { en: 'Write a subject.', fr: 'Indiquez un objet.' },
  subject_too_long: { en: 'Write at most 200 characters.', fr: 'Écrivez au plus 200 caractères.' },
}

const faults: Readonly<Record<TemplateFaultCode, Translated>> = {
  field_unknown: { en: 'there is no field', fr: 'aucun champ ne s’appelle' },
  not_understood: { en: 'this is neither a field nor a condition:', fr: 'ce n’est ni un champ ni une condition :' },
  braces_open: { en: 'the braces are not closed:', fr: 'les accolades ne sont pas fermées :' },
  condition_open: { en: 'the condition has no {{/if}}:', fr: 'la condition n’a pas de {{/if}} :' },
  condition_missing: { en: 'there is no condition before', fr: 'aucune condition ne précède' },
  too_long: { en: 'the text is longer than 10,000 characters', fr: 'le texte dépasse 10 000 caractères' },
}

/** What is wrong with a template, where, and what was probably meant. */
export const templateFaultMessage = (fault: TemplateFault, language: Language): string => {
  const place =
    language === 'fr' ? `Ligne ${fault.line}, colonne ${fault.column} :` : `Line ${fault.line}, column ${fault.column}:`
  const written = fault.written === '' ? '' : ` “${fault.written}”`
  const meant =
    fault.nearest === null ? '' : language === 'fr' ? ` Essayez ${fault.nearest}.` : ` Try ${fault.nearest}.`
  return `${place} ${faults[fault.code][language]}${written}.${meant}`
}

/** Why a text was not saved. */
export const templateMessage = (failure: TemplateFailure, language: Language): string =>
  failure.code === 'faults'
    ? failure.faults.map((fault) => templateFaultMessage(fault, language)).join(' ')
    : messages[failure.code][language]
