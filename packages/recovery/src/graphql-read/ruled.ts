import { describeRule, type RuledField } from '@quittance/core'

/** The description of a field with a rule of its own: what it holds, and who is answered something else. */
export const ruled = (field: RuledField, description: string): string => `${description} ${describeRule(field)}`
