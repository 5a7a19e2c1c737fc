import type { Translated } from '../language.js'

/** Words that make a letter look like what it is not, or threaten with what nobody may do. */
export type WordingWarning = {
  /** As it stands in the text. */
  readonly written: string
  readonly line: number
  readonly reason: Translated
}

const judicial: Translated = {
  en: 'Looks judicial: amicable recovery must not pass for an act of a court or an officer of justice (DGCCRF survey of 2022; Code pénal, art. 433-13).',
  fr: 'Apparence judiciaire : le recouvrement amiable ne doit pas passer pour l’acte d’un juge ou d’un officier ministériel (enquête DGCCRF 2022 ; Code pénal, art. 433-13).',
}
const untitled: Translated = {
  en: 'Threatens with enforcement, which needs an enforceable title (CPCE, art. L111-2).',
  fr: 'Menace d’une exécution forcée, qui suppose un titre exécutoire (CPCE, art. L111-2).',
}
const costs: Translated = {
  en: 'Charges the debtor with costs of recovery, which stay with the creditor without a title (CPCE, art. L111-8).',
  fr: 'Met des frais de recouvrement à la charge du débiteur : sans titre, ils restent au créancier (CPCE, art. L111-8).',
}
const pressure: Translated = {
  en: 'Presses the debtor through others, or frightens: an aggressive practice (Code de la consommation, art. L121-6).',
  fr: 'Fait pression par l’entourage ou la peur : pratique agressive (Code de la consommation, art. L121-6).',
}
const listed: Translated = {
  en: 'Threatens with a register of bad payers: amicable recovery has none to offer.',
  fr: 'Menace d’un fichage que le recouvrement amiable ne peut pas demander.',
}

/** Written without accents and in small letters, as the text is compared. */
const phrases: readonly (readonly [RegExp, Translated])[] = [
  [/\b(huissiers?|commissaires? de justice|officiers? ministeriels?|bailiffs?)\b/u, judicial],
  [/\b(service|departement|pole) (judiciaire|du contentieux judiciaire|des poursuites)\b/u, judicial],
  [/\b(sommation|commandement) de payer\b/u, judicial],
  [/\b(avis|signification) avant (saisie|poursuites?|execution)\b/u, judicial],
  [/\b(au nom de la loi|republique francaise|ministere de la justice|tribunal competent saisi)\b/u, judicial],
  [/\b(legal department|court order|writ|summons)\b/u, judicial],
  [/\b(saisies?(?:-\w+)?|saisir (?:vos|votre)|expulsion|vente forcee|enforcement|seizure|garnish\w*)\b/u, untitled],
  [/\bfrais (?:de (?:dossier|relance|recouvrement|gestion|poursuite)|accessoires|d.acte|de l.acte)\b/u, costs],
  [/\b(collection|recovery|administration) (?:fees?|costs?)\b/u, costs],
  [
    /\b(votre employeur|vos voisins|votre famille|votre entourage|your employer|your neighbou?rs|your family)\b/u,
    pressure,
  ],
  [/\b(prison|plainte penale|poursuites penales|escroquerie|criminal|police)\b/u, pressure],
  [/\b(fichage|ficp|interdit bancaire|banque de france|blacklist\w*|credit (?:bureau|register))\b/u, listed],
]

/** What in a text should be said otherwise, with the reason; empty for a text that only asks. */
export function wordingWarnings(text: string): WordingWarning[] {
  return text.split('\n').flatMap((line, index) => {
    const plain = plainLine(line)
    return phrases.flatMap(([phrase, reason]) => {
      const found = phrase.exec(plain)
      return found === null
        ? []
        : [{ written: line.slice(found.index, found.index + found[0].length), line: index + 1, reason }]
    })
  })
}

/** One character for each of the line, so that places stay the same. */
const plainLine = (line: string): string =>
  line
    .toLowerCase()
    .split('')
    .map((letter) => letter.normalize('NFD').charAt(0))
    .join('')
