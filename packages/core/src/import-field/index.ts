export {
  findImportField,
  import_fields,
  type ImportFieldId,
  importFieldsOf,
  isImportKind,
  type MissingFields,
  missingFields,
} from './catalogue.js'
export {
  import_kinds,
  type ImportChoice,
  type ImportField,
  type ImportFieldType,
  type ImportKind,
} from './import-field.js'
export { normaliseHeader } from './normalise-header.js'
export { type ColumnProposal, mapping_confidence_clear, proposeMapping } from './propose-mapping.js'
export { readChoice, readFlag } from './read-choice.js'
