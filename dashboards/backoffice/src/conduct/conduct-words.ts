import { conduct_rules, type ConductRuleId } from '@quittance/core'
import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { useLocale } from '../app/locale.js'

/** Rules of conduct in words: their names, their numbers, and what one finding counted. */
export function useConductWords() {
  const { t } = useLingui()
  const { language } = useLocale()
  return {
    title: (rule: ConductRuleId): string => conduct_rules[rule].title[language],
    /** What the numbers of a rule mean, as fields of a form. */
    thresholdNames: (rule: ConductRuleId): string[] => {
      switch (rule) {
        case 'long_promise':
          return [t`Days ahead at most`]
        case 'plan_absent':
          return [t`Broken promises before`]
        case 'frequent_attempts':
        case 'outside_hours':
        case 'closed_day':
        case 'on_hold':
        case 'no_outcome':
          return []
      }
    },
    /** The rule with its numbers. */
    rule: (rule: ConductRuleId, thresholds: readonly number[]): string => {
      const [first = 0, second = 0] = thresholds
      switch (rule) {
        case 'frequent_attempts':
          return t`more attempts on one case than the contact policy allows: ${first} in ${second} days`
        case 'outside_hours':
          return t`outside the hours of the contact policy, for calls before ${first}:00 or from ${second}:00, by the agency’s clocks`
        case 'long_promise':
          return t`due more than ${first} days after it was made`
        case 'plan_absent':
          return t`a new promise after ${first} broken ones, without a payment plan`
        case 'closed_day':
          return t`any contact on a day on which the contact policy allows none by its channel, such as Sundays and public holidays`
        case 'on_hold':
          return t`any contact while a dispute, over-indebtedness, insolvency, death, vulnerability or lawyer is on hold`
        case 'no_outcome':
          return t`nobody noted what came of it`
      }
    },
    /** What one finding counted. */
    value: (rule: ConductRuleId, value: number): string => {
      switch (rule) {
        case 'frequent_attempts':
          return t`${plural(value, { one: '# attempt', other: '# attempts' })}`
        case 'outside_hours':
          return `${Math.floor(value / 60)}:${String(value % 60).padStart(2, '0')}`
        case 'long_promise':
          return t`${plural(value, { one: '# day', other: '# days' })}`
        case 'plan_absent':
          return t`${plural(value, { one: '# broken promise', other: '# broken promises' })}`
        case 'closed_day':
        case 'on_hold':
        case 'no_outcome':
          return ''
      }
    },
  }
}
