export { type ClosingReason, closing_reasons, isClosingReason } from './closing-reason.js'
export { type DefaultRetention, defaultRetentionsOn } from './default-retention.js'
export {
  mostSpecific,
  type Retention,
  retention_months_maximum,
  type RetentionRule,
  retention_subjects,
  type RetentionSubject,
} from './retention-rule.js'
