import type { BusinessDate } from '../calendar/index.js'
import { businessDate } from '../calendar/index.js'

/** A text of the law that letters have to repeat word for word, from a day on. */
export type LegalText = {
  readonly article: string
  readonly valid_from: BusinessDate
  readonly source: string
  readonly paragraphs: readonly string[]
}

/** Paragraphs 2 and 3 of article L111-8 of the CPCE, which R124-4, 5° has the first letter repeat; latest version last. */
const recovery_cost_texts: readonly LegalText[] = [
  {
    article: 'L. 111-8',
    valid_from: businessDate('2014-03-19'),
    source:
      'Code des procédures civiles d’exécution, art. L. 111-8, al. 2 et 3, loi n° 2014-344 du 17 mars 2014, art. 12',
    paragraphs: [
      'Les frais de recouvrement entrepris sans titre exécutoire restent à la charge du créancier, sauf s’ils concernent un acte dont l’accomplissement est prescrit par la loi au créancier. Toute stipulation contraire est réputée non écrite, sauf disposition législative contraire.',
      'Cependant, le créancier qui justifie du caractère nécessaire des démarches entreprises pour recouvrer sa créance peut demander au juge de l’exécution de laisser tout ou partie des frais ainsi exposés à la charge du débiteur de mauvaise foi.',
    ],
  },
]

/** The text in force on a day; null before the first that is known. */
export function recoveryCostText(on: BusinessDate): LegalText | null {
  return recovery_cost_texts.findLast(({ valid_from }) => valid_from <= on) ?? null
}
