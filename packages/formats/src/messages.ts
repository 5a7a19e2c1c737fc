import type { Language } from '@quittance/core'
import type { CsvFailure, RowProblem, UnsupportedKind } from './failure.js'
import { countText, type Message, type MessageTable, wordProblem } from './message.js'
import type { DateOrderOutcome } from './values/date-evidence.js'
import type { DateOrder } from './values/date-text.js'
import type { NumberFormatOutcome } from './values/number-evidence.js'
import type { DateError } from './values/parse-date.js'

/** Everything this package reports: about a file, a row, a column or a value. */
export type FormatProblem =
  | CsvFailure
  | RowProblem
  | DateError
  | Exclude<DateOrderOutcome, { kind: 'decided' }>
  | Exclude<NumberFormatOutcome, { kind: 'decided' }>

/** Words a problem for a person: where, what, and how to mend it. */
export function describeProblem(problem: FormatProblem, language: Language): Message {
  return wordProblem<FormatProblem>(messages, problem, language)
}

const en = (count: number): string => countText(count, 'en')
const fr = (count: number): string => countText(count, 'fr')

const messages: MessageTable<FormatProblem> = {
  empty_file: {
    en: () => ({ what: 'The file is empty.', mend: 'Export it again and check that it has rows before sending it.' }),
    fr: () => ({ what: 'Le fichier est vide.', mend: 'Exportez-le de nouveau et vérifiez qu’il contient des lignes.' }),
  },
  header_only: {
    en: () => ({
      what: 'The file has a header and no row.',
      mend: 'Check the filter of the export and send it again.',
    }),
    fr: () => ({
      what: 'Le fichier n’a qu’une ligne d’en-tête.',
      mend: 'Vérifiez le filtre de l’export et renvoyez-le.',
    }),
  },
  empty_column_name: {
    en: ({ column }) => ({
      what: `Column ${en(column ?? 0)} has no name but may hold values.`,
      mend: 'Give the column a name in the header, or empty it.',
    }),
    fr: ({ column }) => ({
      what: `La colonne ${fr(column ?? 0)} n’a pas de nom alors qu’elle peut contenir des valeurs.`,
      mend: 'Donnez-lui un nom dans l’en-tête, ou videz-la.',
    }),
  },
  duplicate_column: {
    en: ({ detail }) => ({
      what: `The name "${detail.name}" is already that of column ${en(detail.first_column)}.`,
      mend: 'Rename or remove one of the two columns.',
    }),
    fr: ({ detail }) => ({
      what: `Le nom « ${detail.name} » est déjà celui de la colonne ${fr(detail.first_column)}.`,
      mend: 'Renommez ou supprimez l’une des deux colonnes.',
    }),
  },
  missing_column: {
    en: ({ detail }) => ({
      what: `Missing: ${listed(detail.names, 'en')}. The header has ${listed(detail.found, 'en')}.`,
      mend: 'Add what is missing, or map the columns of this file anew.',
    }),
    fr: ({ detail }) => ({
      what: `Il manque : ${listed(detail.names, 'fr')}. L’en-tête contient ${listed(detail.found, 'fr')}.`,
      mend: 'Ajoutez ce qui manque, ou refaites la correspondance des colonnes de ce fichier.',
    }),
  },
  delimiter_not_found: {
    en: () => ({
      what: 'The lines are not cut into columns by a semicolon, a comma, a tab or a bar.',
      mend: 'Export the file as CSV with one of these separators, the header in its first line, no quotes around whole lines.',
    }),
    fr: () => ({
      what: 'Les lignes ne sont pas découpées en colonnes par un point-virgule, une virgule, une tabulation ou une barre.',
      mend: 'Exportez le fichier en CSV avec l’un de ces séparateurs, l’en-tête en première ligne, sans guillemets autour de lignes entières.',
    }),
  },
  ambiguous_delimiter: {
    en: ({ detail }) => ({
      what: `Several separators fit equally well: ${separators(detail.candidates, 'en')}.`,
      mend: 'Choose the separator, or put values that contain one in quotes.',
    }),
    fr: ({ detail }) => ({
      what: `Plusieurs séparateurs conviennent aussi bien : ${separators(detail.candidates, 'fr')}.`,
      mend: 'Choisissez le séparateur, ou mettez entre guillemets les valeurs qui en contiennent un.',
    }),
  },
  unbalanced_quote: {
    en: ({ detail }) => ({
      what: `The quote that opens here has no partner (noticed at line ${en(detail.noticed_line)}).`,
      mend: 'Close the quote, or write a quote inside a value twice ("").',
    }),
    fr: ({ detail }) => ({
      what: `Le guillemet ouvert ici n’est pas refermé (constaté à la ligne ${fr(detail.noticed_line)}).`,
      mend: 'Refermez-le, ou doublez les guillemets contenus dans une valeur ("").',
    }),
  },
  text_after_quote: {
    en: () => ({
      what: 'Text follows a closing quote, where a separator must stand.',
      mend: 'Write a quote inside a value twice ("").',
    }),
    fr: () => ({
      what: 'Du texte suit un guillemet fermant, là où un séparateur est attendu.',
      mend: 'Doublez les guillemets contenus dans une valeur ("").',
    }),
  },
  nul_byte: {
    en: () => ({
      what: 'There is a NUL character, which no text contains.',
      mend: 'Export the file again as CSV in UTF-8; it may be damaged or no text file at all.',
    }),
    fr: () => ({
      what: 'Il y a un caractère NUL, qui n’existe dans aucun texte.',
      mend: 'Exportez de nouveau le fichier en CSV UTF-8 ; il est peut-être abîmé, ou n’est pas un fichier texte.',
    }),
  },
  cell_too_large: {
    en: ({ detail }) => ({
      what: `The cell has more than ${en(detail.limit)} characters.`,
      mend: 'Shorten the value; if it is short, look for a missing separator or line ending.',
    }),
    fr: ({ detail }) => ({
      what: `La cellule dépasse ${fr(detail.limit)} caractères.`,
      mend: 'Raccourcissez la valeur ; si elle est courte, cherchez un séparateur ou une fin de ligne manquante.',
    }),
  },
  record_too_large: {
    en: ({ detail }) => ({
      what: `The row has more than ${en(detail.limit)} characters.`,
      mend: 'Shorten its values, or look for a missing line ending or quote.',
    }),
    fr: ({ detail }) => ({
      what: `La ligne dépasse ${fr(detail.limit)} caractères.`,
      mend: 'Raccourcissez ses valeurs, ou cherchez une fin de ligne ou un guillemet manquant.',
    }),
  },
  too_many_columns: {
    en: ({ detail }) => ({
      what: `The line has more than ${en(detail.limit)} columns.`,
      mend: 'Keep the columns the import needs; check also that the separator is the right one.',
    }),
    fr: ({ detail }) => ({
      what: `La ligne a plus de ${fr(detail.limit)} colonnes.`,
      mend: 'Ne gardez que les colonnes utiles ; vérifiez aussi que le séparateur est le bon.',
    }),
  },
  too_many_rows: {
    en: ({ detail }) => ({
      what: `The file has more than ${en(detail.limit)} rows.`,
      mend: 'Cut it into several files, each with the header.',
    }),
    fr: ({ detail }) => ({
      what: `Le fichier a plus de ${fr(detail.limit)} lignes.`,
      mend: 'Découpez-le en plusieurs fichiers, chacun avec l’en-tête.',
    }),
  },
  truncated_record: {
    en: ({ detail }) => ({
      what: `The file stops in the middle of its last line (column ${en(detail.found)} of ${en(detail.expected)}).`,
      mend: 'It was cut on its way: export and send it again whole.',
    }),
    fr: ({ detail }) => ({
      what: `Le fichier s’arrête au milieu de sa dernière ligne (colonne ${fr(detail.found)} sur ${fr(detail.expected)}).`,
      mend: 'Il a été coupé en route : exportez-le et renvoyez-le entier.',
    }),
  },
  invalid_bytes: {
    en: ({ detail }) => ({
      what: `The bytes ${detail.bytes} are no text in ${detail.encoding}.`,
      mend: 'Choose the encoding the file was written in (often Windows-1252), or save it again as UTF-8.',
    }),
    fr: ({ detail }) => ({
      what: `Les octets ${detail.bytes} ne forment pas de texte en ${detail.encoding}.`,
      mend: 'Choisissez l’encodage d’origine du fichier (souvent Windows-1252), ou enregistrez-le en UTF-8.',
    }),
  },
  mixed_encodings: {
    en: ({ detail }) => ({
      what: `The bytes ${detail.bytes} are no UTF-8, while line ${en(detail.utf8_line)} is: two encodings are mixed.`,
      mend: 'Save the parts of the file in one encoding before joining them, or choose one encoding for the whole file.',
    }),
    fr: ({ detail }) => ({
      what: `Les octets ${detail.bytes} ne sont pas de l’UTF-8, alors que la ligne ${fr(detail.utf8_line)} en est : deux encodages sont mélangés.`,
      mend: 'Enregistrez les parties du fichier dans un même encodage avant de les réunir, ou choisissez un encodage pour tout le fichier.',
    }),
  },
  unsupported_format: {
    en: ({ detail }) => ({
      what: `This is ${kinds[detail.looks_like].en}.`,
      mend: 'Send a CSV file: in a spreadsheet, "Save as", CSV UTF-8.',
    }),
    fr: ({ detail }) => ({
      what: `C’est ${kinds[detail.looks_like].fr}.`,
      mend: 'Envoyez un fichier CSV : dans un tableur, « Enregistrer sous », CSV UTF-8.',
    }),
  },
  wrong_cell_count: {
    en: ({ detail }) => ({
      what: `The row has ${en(detail.found)} cells, the header ${en(detail.expected)}.`,
      mend: 'Look for a separator too many or too few; put values that contain one in quotes.',
    }),
    fr: ({ detail }) => ({
      what: `La ligne a ${fr(detail.found)} cellules, l’en-tête ${fr(detail.expected)}.`,
      mend: 'Cherchez un séparateur en trop ou en moins ; mettez entre guillemets les valeurs qui en contiennent un.',
    }),
  },
  ambiguous_date_order: {
    en: ({ example, orders }) => ({
      what: `All dates of the column, such as "${example.text}" in line ${en(example.line)}, can be read as ${alternatives(orders, 'en')}.`,
      mend: 'Choose the order; no row of the file decides it.',
    }),
    fr: ({ example, orders }) => ({
      what: `Toutes les dates de la colonne, comme « ${example.text} » à la ligne ${fr(example.line)}, se lisent ${alternatives(orders, 'fr')}.`,
      mend: 'Choisissez l’ordre ; aucune ligne du fichier n’en décide.',
    }),
  },
  contradictory_date_orders: {
    en: ({ proofs }) => ({
      what: `The column mixes orders of dates: ${proofs.map((proof) => `"${proof.text}" in line ${en(proof.line)} is ${alternatives(proof.orders, 'en')}`).join('; ')}.`,
      mend: 'Correct the wrong ones in the file, or choose the order: rows in another one are then refused.',
    }),
    fr: ({ proofs }) => ({
      what: `La colonne mélange des ordres de dates : ${proofs.map((proof) => `« ${proof.text} » à la ligne ${fr(proof.line)} est en ${alternatives(proof.orders, 'fr')}`).join(' ; ')}.`,
      mend: 'Corrigez les dates fautives, ou choisissez l’ordre : les lignes dans un autre ordre seront refusées.',
    }),
  },
  ambiguous_number_format: {
    en: ({ example }) => ({
      what: `"${example.text}" in line ${en(example.line)} can be a thousand or a decimal number, and no other row decides it.`,
      mend: 'Choose the decimal mark.',
    }),
    fr: ({ example }) => ({
      what: `« ${example.text} » à la ligne ${fr(example.line)} peut être un millier ou un nombre à décimales, et aucune autre ligne n’en décide.`,
      mend: 'Choisissez le séparateur décimal.',
    }),
  },
  contradictory_number_formats: {
    en: ({ proofs }) => ({
      what: `The column mixes decimal marks: ${proofs.map((proof) => `"${proof.text}" in line ${en(proof.line)}`).join(', ')}.`,
      mend: 'Correct the wrong ones in the file, or choose the decimal mark: rows with another one are then refused.',
    }),
    fr: ({ proofs }) => ({
      what: `La colonne mélange des séparateurs décimaux : ${proofs.map((proof) => `« ${proof.text} » à la ligne ${fr(proof.line)}`).join(', ')}.`,
      mend: 'Corrigez les valeurs fautives, ou choisissez le séparateur décimal : les autres lignes seront refusées.',
    }),
  },
  empty_date: {
    en: () => ({ what: 'The date is missing.', mend: 'Fill it in.' }),
    fr: () => ({ what: 'La date manque.', mend: 'Renseignez-la.' }),
  },
  unreadable_date: {
    en: ({ text }) => ({
      what: `"${text}" is no date.`,
      mend: 'Write it as 2024-01-31 or in the order of the column.',
    }),
    fr: ({ text }) => ({
      what: `« ${text} » n’est pas une date.`,
      mend: 'Écrivez-la 2024-01-31 ou dans l’ordre de la colonne.',
    }),
  },
  impossible_date: {
    en: ({ text }) => ({ what: `The calendar has no day "${text}".`, mend: 'Correct day or month.' }),
    fr: ({ text }) => ({ what: `Le jour « ${text} » n’existe pas.`, mend: 'Corrigez le jour ou le mois.' }),
  },
  year_out_of_range: {
    en: ({ text }) => ({ what: `"${text}" is not between 1900 and 2100.`, mend: 'Correct the year.' }),
    fr: ({ text }) => ({ what: `« ${text} » n’est pas entre 1900 et 2100.`, mend: 'Corrigez l’année.' }),
  },
  other_date_order: {
    en: ({ text }) => ({
      what: `"${text}" is not in the order of day, month and year of its column.`,
      mend: 'Write it as the other rows do, or as 2024-01-31.',
    }),
    fr: ({ text }) => ({
      what: `« ${text} » n’est pas dans l’ordre jour, mois, année de sa colonne.`,
      mend: 'Écrivez-la comme les autres lignes, ou 2024-01-31.',
    }),
  },
  unreadable_time: {
    en: ({ text }) => ({
      what: `What follows the date in "${text}" is no time of day.`,
      mend: 'Write it as 14:30 or 14:30:00.',
    }),
    fr: ({ text }) => ({
      what: `Ce qui suit la date dans « ${text} » n’est pas une heure.`,
      mend: 'Écrivez-la 14:30 ou 14:30:00.',
    }),
  },
  time_with_zone: {
    en: ({ text }) => ({
      what: `"${text}" names a time zone, in which the day may be another one than here.`,
      mend: 'Write the date alone.',
    }),
    fr: ({ text }) => ({
      what: `« ${text} » indique un fuseau horaire, où le jour peut être un autre qu’ici.`,
      mend: 'Écrivez la date seule.',
    }),
  },
}

const kinds: Readonly<Record<UnsupportedKind, Readonly<Record<Language, string>>>> = {
  xlsx: { en: 'an Excel workbook (xlsx)', fr: 'un classeur Excel (xlsx)' },
  xls: { en: 'an old Excel workbook (xls)', fr: 'un ancien classeur Excel (xls)' },
  zip: { en: 'a ZIP archive', fr: 'une archive ZIP' },
  gzip: { en: 'a compressed file (gzip)', fr: 'un fichier compressé (gzip)' },
  pdf: { en: 'a PDF document', fr: 'un document PDF' },
  xml: { en: 'an XML document', fr: 'un document XML' },
  image: { en: 'a picture', fr: 'une image' },
}

const order_names: Readonly<Record<DateOrder, Readonly<Record<Language, string>>>> = {
  day_month_year: { en: 'day/month/year', fr: 'jour/mois/année' },
  month_day_year: { en: 'month/day/year', fr: 'mois/jour/année' },
  year_month_day: { en: 'year/month/day', fr: 'année/mois/jour' },
}

function alternatives(orders: readonly DateOrder[], language: Language): string {
  return orders.map((order) => order_names[order][language]).join(language === 'fr' ? ' ou ' : ' or ')
}

function listed(names: readonly string[], language: Language): string {
  return names.map((name) => (language === 'fr' ? `« ${name} »` : `"${name}"`)).join(', ')
}

function separators(candidates: readonly string[], language: Language): string {
  const tab = { en: 'the tab', fr: 'la tabulation' }[language]
  return candidates.map((candidate) => (candidate === '\t' ? tab : listed([candidate], language))).join(', ')
}
