/** The pure rules of Quittance: no input or output, no dependency, the same in Node and in the browser. */
export {
  activity_channels,
  activity_outcomes,
  type ActivityChannel,
  type ActivityOutcome,
  contact_channels,
  delay_reasons,
  type DelayReason,
  live_contact_outcomes,
  right_party_outcomes,
} from './activity.js'
export * from './ageing/index.js'
export * from './arrangement/index.js'
export * from './alert/index.js'
export { AssertionFailure, assert, assertNever } from './assert.js'
export * from './attribution/index.js'
export * from './cadence/index.js'
export { escapeMarkup } from './escape-markup.js'
export * from './calendar/index.js'
export * from './contact-policy/index.js'
export * from './cost/index.js'
export * from './curve/index.js'
export * from './diagnosis/index.js'
export * from './forecast/index.js'
export * from './hold/index.js'
export * from './import-field/index.js'
export * from './kpi/index.js'
export { type Language, languages, type Translated } from './language.js'
export { amount_minor_maximum, limits } from './limits.js'
export * from './letter/index.js'
export * from './money/index.js'
export * from './outcome/index.js'
export * from './performance/index.js'
export * from './permission/index.js'
export * from './plan/index.js'
export * from './promise/index.js'
export * from './report/index.js'
export * from './retention/index.js'
export * from './strategy/index.js'
export * from './target/index.js'
export { err, ok, type Result } from './result.js'
export * from './roll/index.js'
export * from './round/index.js'
export * from './work-reason/index.js'
