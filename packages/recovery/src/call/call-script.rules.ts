import { formatMoney, type Language, type Money, type WorkReason } from '@quittance/core'

/** What a script is made from. */
export type CallSituation = {
  readonly agency: string
  readonly agent: string
  readonly creditor: string
  readonly debtor: string
  readonly is_company: boolean
  readonly owed: Money
  /** Reference and day (in words) of the first letter; null while none has left. */
  readonly first_letter: { readonly reference: string; readonly sent_on: string } | null
  /** Why the case is worked; null when nothing says so. */
  readonly reason: WorkReason | null
}

/** A step of a call: what it is for, and what is said. */
export type ScriptStep = {
  readonly id: 'identify' | 'introduce' | 'matter' | 'situation' | 'agree' | 'third_party'
  readonly text: string
}

/**
 * What is said, step by step. Who answers is asked before anything is told: a debt is nobody else's business. Who calls, for
 * whom, and reference and date of the first letter are said in every call (CPCE, art. R124-4).
 */
export const callScript = (situation: CallSituation, language: Language): readonly ScriptStep[] => {
  const { agency, agent, creditor, debtor, is_company, owed, first_letter, reason } = situation
  const amount = formatMoney(owed, language)
  const fr = language === 'fr'
  const letter =
    first_letter === null
      ? null
      : fr
        ? `Cela fait suite à notre lettre du ${first_letter.sent_on}, référence ${first_letter.reference}.`
        : `This follows our letter of ${first_letter.sent_on}, reference ${first_letter.reference}.`
  const identify = fr
    ? `Bonjour, ${is_company ? `suis-je bien en relation avec la personne chargée des règlements de ${debtor}` : `puis-je parler à ${debtor}`} ? ${is_company ? '' : 'Pour votre sécurité, pouvez-vous me confirmer votre adresse ?'}`
    : `Good day, ${is_company ? `am I speaking to whoever handles the payments of ${debtor}` : `may I speak to ${debtor}`}? ${is_company ? '' : 'For your safety, would you confirm your address?'}`
  return [
    { id: 'identify', text: identify.trim() },
    {
      id: 'introduce',
      text: fr
        ? `${agent}, du cabinet ${agency}. Nous sommes chargés du recouvrement amiable pour ${creditor}.`
        : `${agent}, of ${agency}. We recover this amicably on behalf of ${creditor}.`,
    },
    {
      id: 'matter',
      text: [fr ? `Il reste dû ${amount} à ${creditor}.` : `${amount} is still owed to ${creditor}.`, letter]
        .filter((part) => part !== null)
        .join(' '),
    },
    { id: 'situation', text: situationText(reason, fr) },
    {
      id: 'agree',
      text: fr
        ? 'Quel montant pouvez-vous régler, et à quelle date ? Je note : [montant], le [date], par [moyen]. Vous recevrez une confirmation.'
        : 'How much can you pay, and on which day? I note: [amount], on [day], by [means]. You will receive a confirmation.',
    },
    {
      id: 'third_party',
      text: fr
        ? 'Si ce n’est pas le débiteur : ne rien dire de la dette ni du créancier. « Quand puis-je joindre cette personne ? Merci, je rappellerai. »'
        : 'If it is not the debtor: nothing about the debt or the creditor. “When may I reach this person? Thank you, I will call again.”',
    },
  ]
}

/** What is asked first, as the situation wants it. */
const situationText = (reason: WorkReason | null, fr: boolean): string => {
  switch (reason) {
    case 'broken_promise':
      return fr
        ? 'Vous nous aviez annoncé un règlement qui ne nous est pas parvenu. Que s’est-il passé ? Quand sera-t-il fait ?'
        : 'You had announced a payment that has not reached us. What happened? When will it be made?'
    case 'instalment_late':
    case 'plan_broken':
      return fr
        ? 'Une échéance de votre plan n’a pas été réglée. Qu’est-ce qui vous en a empêché ? Le plan reste-t-il tenable ?'
        : 'An instalment of your plan was not paid. What kept you from it? Can the plan still be held?'
    case 'payment_returned':
      return fr
        ? 'Votre paiement a été rejeté par la banque. En connaissez-vous la raison ? Par quel autre moyen pouvez-vous régler ?'
        : 'Your bank returned your payment. Do you know why? By which other means can you pay?'
    case 'call_back':
      return fr
        ? 'Vous aviez souhaité être rappelé. Où en êtes-vous ?'
        : 'You had asked to be called back. How do things stand?'
    case 'promise_reminder':
    case 'instalment_reminder':
      return fr ? 'Votre règlement arrive à échéance. Est-il en place ?' : 'Your payment is due soon. Is it arranged?'
    case 'dispute_clock':
      return fr
        ? 'Vous avez contesté cette créance. Voici où en est la vérification ; quel document pouvez-vous nous adresser ?'
        : 'You disputed this debt. This is how far the check has come; which document can you send us?'
    default:
      return fr
        ? 'Avez-vous bien reçu ce courrier ? Y a-t-il une raison pour laquelle cette somme n’a pas été réglée ? (Laisser parler.)'
        : 'Did you receive it? Is there a reason why this was not paid? (Let the person speak.)'
  }
}
