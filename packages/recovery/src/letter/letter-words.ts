import type { Language, Translated } from '@quittance/core'

const words = {
  amicable: {
    en: 'Amicable recovery of debts on behalf of others',
    fr: 'Recouvrement amiable de créances pour autrui',
  },
  our_references: { en: 'Our references', fr: 'Nos références' },
  case: { en: 'case', fr: 'dossier' },
  letter: { en: 'letter', fr: 'courrier' },
  on_behalf: { en: 'On behalf of', fr: 'Pour le compte de' },
  first_letter: { en: 'First letter (CPCE, art. R. 124-4)', fr: 'Premier courrier (CPCE, art. R. 124-4)' },
  of_day: { en: 'of', fr: 'du' },
  subject: { en: 'Subject', fr: 'Objet' },
  basis: { en: 'What it is for', fr: 'Fondement' },
  claim: { en: 'Claim', fr: 'Créance' },
  issued: { en: 'of', fr: 'du' },
  due: { en: 'Due', fr: 'Échéance' },
  principal: { en: 'Principal', fr: 'Principal' },
  interest: { en: 'Interest', fr: 'Intérêts' },
  accessories: { en: 'Accessories', fr: 'Accessoires' },
  total: { en: 'Due', fr: 'Reste dû' },
  all: { en: 'Total to pay', fr: 'Total à payer' },
  how_to_pay: { en: 'How to pay', fr: 'Comment payer' },
  transfer: {
    en: 'By bank transfer to the account below, or by cheque to the order of its holder, sent to our address.',
    fr: 'Par virement sur le compte ci-dessous, ou par chèque à l’ordre de son titulaire, adressé à notre siège.',
  },
  holder: { en: 'Account holder', fr: 'Titulaire' },
  quote: { en: 'Reference to quote', fr: 'Référence à rappeler' },
  mandatory: { en: 'What the law has us tell you', fr: 'Mentions prévues par la loi' },
  collector: {
    en: 'carries on an activity of amicable recovery of debts on behalf of others',
    fr: 'exerce une activité de recouvrement amiable de créances pour le compte d’autrui',
  },
  creditor: { en: 'Creditor', fr: 'Créancier' },
  no_costs: {
    en: 'The sums above hold no cost of recovery: without an enforceable title it stays with the creditor.',
    fr: 'Les sommes ci-dessus ne comprennent aucun frais de recouvrement : sans titre exécutoire, ils restent à la charge du créancier.',
  },
  law: {
    en: 'Code of civil enforcement procedures, article L. 111-8, paragraphs 2 and 3 (in French, as the law wants it)',
    fr: 'Code des procédures civiles d’exécution, article L. 111-8, alinéas 2 et 3',
  },
  data: {
    en: 'Your data is used to recover this debt for the creditor. You may ask to see, correct or erase it at our address, and complain to the CNIL (www.cnil.fr).',
    fr: 'Vos données sont traitées pour recouvrer cette créance pour le créancier. Vous pouvez en demander l’accès, la rectification ou l’effacement à notre adresse, et saisir la CNIL (www.cnil.fr).',
  },
  page: { en: 'Page', fr: 'Page' },
  of: { en: 'of', fr: 'sur' },
  reference: { en: 'Ref.', fr: 'Réf.' },
} as const satisfies Readonly<Record<string, Translated>>

/** A text that the layout of letters adds. */
export const letterWord = (name: keyof typeof words, language: Language): string => words[name][language]
