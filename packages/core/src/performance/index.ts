export { expectedValue, type Share, standardisedRatio, sumByStratum } from './expected-value.js'
export { type Fall, fallOf, type WatchedShare } from './fall.js'
export {
  conduct_rule_ids,
  conduct_rules,
  type ConductRuleId,
  contact_policy_rules,
  type ContactPolicyConductRule,
  isConductRuleId,
  isContactPolicyRule,
} from './conduct-rule.js'
export { isSmallNumber, type ShareInterval, wilsonInterval } from './wilson-interval.js'
