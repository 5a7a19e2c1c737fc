import type { DefaultTexts } from './default-template.js'

const closing = 'Nous vous prions d’agréer, Madame, Monsieur, nos salutations distinguées.'
const difficulty =
  'Si vous rencontrez des difficultés, parlons-en : un paiement en plusieurs fois peut être étudié{{#if agency_phone}}, au {{ agency_phone }}{{/if}}.'
const contested =
  'Si vous contestez cette somme ou l’avez déjà réglée, merci de nous l’écrire en précisant pourquoi ou quand.'

/** Les textes livrés avec le produit : courtois, exacts, et sans rien qui ressemble à un acte judiciaire. */
export const french_texts: DefaultTexts = {
  first_letter: {
    subject: 'Votre dette envers {{ creditor_name }} : {{ amount_due }}',
    body: `Madame, Monsieur,

{{ creditor_name }} nous a confié le recouvrement amiable de la somme de {{ amount_due }}, dont le détail figure ci-dessous. Sauf erreur de notre part, elle reste impayée à ce jour.

Nous vous demandons de la régler avant le {{ payment_deadline }}, par l’un des moyens indiqués plus bas.

${contested}

${difficulty}

${closing}`,
  },
  reminder: {
    subject: 'Rappel : {{ amount_due }} restent dus à {{ creditor_name }}',
    body: `Madame, Monsieur,

Nous n’avons pas reçu le règlement de la somme de {{ amount_due }} que vous devez à {{ creditor_name }}.

Nous vous remercions de la régler avant le {{ payment_deadline }}.

${contested}

${difficulty}

${closing}`,
    sms: '{{ agency_name }} pour {{ creditor_name }} : {{ amount_due }} restent dus. Merci de régler avant le {{ payment_deadline }} ou de nous appeler{{#if agency_phone}} au {{ agency_phone }}{{/if}}.',
  },
  formal_notice: {
    subject: 'Mise en demeure de payer {{ amount_due }}',
    body: `Madame, Monsieur,

Malgré nos courriers, la somme de {{ amount_due }} due à {{ creditor_name }} n’a pas été réglée.

Au nom et pour le compte de {{ creditor_name }}, nous vous mettons en demeure de la payer avant le {{ payment_deadline }} (articles 1231 et 1344 du Code civil). La présente fait courir les intérêts de retard au taux légal (article 1231-6 du Code civil).

Sans règlement ni réponse de votre part à cette date, {{ creditor_name }} décidera de la suite à donner et pourra demander au juge de trancher.

${contested}

${difficulty}

${closing}`,
  },
  promise_confirmation: {
    subject: 'Votre engagement de paiement du {{ promise_due_date }}',
    body: `Madame, Monsieur,

Nous vous remercions de notre échange et confirmons ce dont nous sommes convenus : vous réglerez {{ promise_amount }} au plus tard le {{ promise_due_date }}.

Si votre situation change d’ici là, prévenez-nous : nous chercherons ensemble une autre solution.

${closing}`,
    sms: '{{ agency_name }} : nous confirmons votre engagement de régler {{ promise_amount }} au plus tard le {{ promise_due_date }}. Merci.',
  },
  promise_reminder: {
    subject: 'Votre paiement de {{ promise_amount }} est attendu le {{ promise_due_date }}',
    body: `Madame, Monsieur,

Nous vous rappelons votre engagement de régler {{ promise_amount }} au plus tard le {{ promise_due_date }}.

Si le paiement est déjà parti, ne tenez pas compte de ce message. En cas d’empêchement, prévenez-nous avant l’échéance.

${closing}`,
    sms: '{{ agency_name }} : votre paiement de {{ promise_amount }} est attendu le {{ promise_due_date }}. Un empêchement ? Appelez-nous{{#if agency_phone}} au {{ agency_phone }}{{/if}}.',
  },
  plan_confirmation: {
    subject: 'Votre échéancier',
    body: `Madame, Monsieur,

Nous confirmons l’échéancier convenu avec vous. La prochaine échéance est de {{ instalment_amount }} et sera à régler le {{ instalment_due_date }}.

Tant que les échéances sont réglées à leur date, aucune autre démarche ne sera engagée. Si une échéance vous pose problème, prévenez-nous avant sa date.

${closing}`,
  },
  instalment_reminder: {
    subject: 'Échéance du {{ instalment_due_date }} : {{ instalment_amount }}',
    body: `Madame, Monsieur,

Votre échéance de {{ instalment_amount }} est à régler le {{ instalment_due_date }}.

Si le paiement est déjà parti, ne tenez pas compte de ce message. En cas d’empêchement, prévenez-nous : un report peut être étudié.

${closing}`,
    sms: '{{ agency_name }} : votre échéance de {{ instalment_amount }} est à régler le {{ instalment_due_date }}. Un empêchement ? Appelez-nous{{#if agency_phone}} au {{ agency_phone }}{{/if}}.',
  },
  message: {
    subject: 'Votre dossier {{ case_reference }}',
    body: `Madame, Monsieur,

{{ message }}

${closing}`,
    sms: '{{ agency_name }} : {{ message }}',
  },
}
