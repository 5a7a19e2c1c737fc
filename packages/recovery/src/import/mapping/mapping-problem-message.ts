import { findImportField, type ImportKind, type Language, type Translated } from '@quittance/core'
import { fillTemplate } from '../message/fill-template.js'
import type { MappingProblem } from './check-mapping.rules.js'

const messages: Readonly<Record<MappingProblem['code'], Translated>> = {
  unknown_field: {
    en: 'There is no field “{field}” in this kind of file.',
    fr: 'Ce type de fichier n’a pas de champ « {field} ».',
  },
  field_mapped_twice: {
    en: '“{field}” is fed by two columns. Choose one of them.',
    fr: '« {field} » est alimenté par deux colonnes. Choisissez-en une.',
  },
  column_out_of_range: {
    en: 'The column chosen for “{field}” does not exist in the file.',
    fr: 'La colonne choisie pour « {field} » n’existe pas dans le fichier.',
  },
  field_missing: {
    en: 'No column feeds {fields}. Choose one: without it the file cannot be read.',
    fr: 'Aucune colonne n’alimente {fields}. Choisissez-en une : sans elle le fichier est illisible.',
  },
  date_order_unclear: {
    en: 'The column “{header}” does not tell day from month (“{text}” on line {line}). Choose the order of its dates.',
    fr: 'La colonne « {header} » ne permet pas de distinguer jour et mois (« {text} », ligne {line}). Choisissez l’ordre de ses dates.',
  },
  date_order_contradicted: {
    en: 'The chosen order does not fit the column “{header}”: “{text}” on line {line} cannot be read that way.',
    fr: 'L’ordre choisi ne convient pas à la colonne « {header} » : « {text} », ligne {line}, ne se lit pas ainsi.',
  },
  date_order_unknown: {
    en: 'Choose the order of the dates of “{field}” from the list.',
    fr: 'Choisissez dans la liste l’ordre des dates de « {field} ».',
  },
  decimal_mark_unclear: {
    en: 'The column “{header}” does not tell its decimal mark (“{text}” on line {line}). Choose point or comma.',
    fr: 'La colonne « {header} » ne révèle pas sa marque décimale (« {text} », ligne {line}). Choisissez point ou virgule.',
  },
  decimal_mark_contradicted: {
    en: 'The chosen decimal mark does not fit the column “{header}”: “{text}” on line {line} cannot be read that way.',
    fr: 'La marque décimale choisie ne convient pas à la colonne « {header} » : « {text} », ligne {line}, ne se lit pas ainsi.',
  },
  decimal_mark_unknown: {
    en: 'The decimal mark of “{field}” is a point or a comma.',
    fr: 'La marque décimale de « {field} » est un point ou une virgule.',
  },
  grouping_unknown: {
    en: 'The thousands mark of “{field}” is a point, a comma, a space or an apostrophe.',
    fr: 'La marque des milliers de « {field} » est un point, une virgule, une espace ou une apostrophe.',
  },
}

/** The message of a mapping problem, with fields called as the form calls them. */
export const mappingProblemMessage = (kind: ImportKind, problem: MappingProblem, language: Language): string => {
  const label = (id: string): string => findImportField(kind, id)?.label[language] ?? id
  const parameters = {
    ...problem,
    field: label(problem.field),
    ...('one_of' in problem && { fields: problem.one_of.map(label) }),
    ...('line' in problem && { line: String(problem.line) }),
  }
  return fillTemplate(messages[problem.code][language], parameters, language)
}
