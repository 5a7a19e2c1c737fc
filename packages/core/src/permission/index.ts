export { type Action, actions } from './action.js'
export { describeRule, field_rules, type FieldRule, mayReadField, type RuledField } from './field-rule.js'
export { may, permissions, type Scope, scopeOf, scopes } from './permission.js'
export { isRole, type Role, roles } from './role.js'
