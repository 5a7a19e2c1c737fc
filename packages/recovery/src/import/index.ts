/** The public face of the intake of files. */
export { applyImport } from './apply-import.run.js'
export { cancelImport } from './cancel-import.js'
export { createImport, type CreateImportInput } from './create-import.js'
export { type FileFailure, isOwnFailure } from './file-failure.js'
export {
  type CancelImportFailure,
  type CreateImportFailure,
  createImportFailureMessage,
  importCommandMessage,
  type StartImportFailure,
} from './import-failure.js'
export type { ImportInspection } from './import-inspection.js'
export { isEnded, isWorkedOn } from './import-state.js'
export { inspectImport } from './inspect-import.run.js'
export type { MappingProblem } from './mapping/check-mapping.rules.js'
export type { ColumnMapping, ReadableColumn } from './mapping/column-mapping.js'
export { mappingProblemMessage } from './mapping/mapping-problem-message.js'
export type { MappingProposal, ProfileMapping } from './mapping/propose.rules.js'
export { failureMessage } from './message/failure-message.js'
export { rejectFile, type RejectFile } from './reject-file.js'
export { isRowRule, type RowRule, type Severity } from './rule/row-rule.js'
export { ruleMessage } from './rule/rule-message.js'
export { startImport, type StartImportInput } from './start-import.js'
export { sweepImports } from './sweep-imports.run.js'
export { sweepImportsJob } from './sweep-imports.job.js'
