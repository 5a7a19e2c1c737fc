import type { CaseConditions, StrategyContent } from '@quittance/core'

/** Conditions as the API writes them: amounts as text. */
export type ConditionsText = Omit<CaseConditions, 'balance_from_minor' | 'balance_to_minor'> & {
  readonly balance_from_minor: string | null
  readonly balance_to_minor: string | null
}

/** A rule as the API writes it. */
export type RuleText = Omit<StrategyContent['rules'][number], 'conditions'> & { readonly conditions: ConditionsText }

/** A strategy as the API writes it: the shape of the exported file. */
export type StrategyText = Omit<StrategyContent, 'rules' | 'distribution'> & {
  readonly rules: readonly RuleText[]
  readonly distribution: Omit<StrategyContent['distribution'], 'rules'> & { readonly rules: readonly unknown[] }
}

/** Reads what the API wrote. It was checked there, and is checked again when it is sent back. */
export function strategyOfText(text: string): StrategyText {
  // The shape is the server's; a file of somebody's own is read by the server first.
  return JSON.parse(text) as StrategyText
}

/** What differs between two versions of a strategy, in the order of the page. */
export interface StrategyChange {
  readonly kind: 'rule_added' | 'rule_removed' | 'rule_changed' | 'rule_moved' | 'parameter'
  /** The reason of a rule, or the name of a parameter. */
  readonly about: string
  readonly before: string | null
  readonly after: string | null
}

/** Compares rules by their reason and their turn among those of one reason, and parameters by name. */
export function strategyChanges(before: StrategyText, after: StrategyText): StrategyChange[] {
  const known = keyed(before.rules)
  const now = keyed(after.rules)
  const moved = order(known, now).join() !== order(now, known).join()
  return [
    ...[...now].flatMap(([key, rule]): StrategyChange[] => {
      const former = known.get(key)
      const after_text = ruleText(rule)
      if (former === undefined) return [{ kind: 'rule_added', about: rule.reason, before: null, after: after_text }]
      const before_text = ruleText(former)
      return before_text === after_text
        ? []
        : [{ kind: 'rule_changed', about: rule.reason, before: before_text, after: after_text }]
    }),
    ...[...known].flatMap(([key, rule]): StrategyChange[] =>
      now.has(key) ? [] : [{ kind: 'rule_removed', about: rule.reason, before: ruleText(rule), after: null }],
    ),
    ...(moved
      ? [
          {
            kind: 'rule_moved',
            about: '',
            before: order(known, now).map(reasonOf).join(' › '),
            after: order(now, known).map(reasonOf).join(' › '),
          } as const,
        ]
      : []),
    ...parametersOf(after).flatMap(([about, value], place): StrategyChange[] => {
      const former = parametersOf(before)[place]?.[1] ?? ''
      return former === value ? [] : [{ kind: 'parameter', about, before: former, after: value }]
    }),
  ]
}

/** The keys of rules that both have, in the order of the first. */
const order = (rules: ReadonlyMap<string, RuleText>, other: ReadonlyMap<string, RuleText>): string[] =>
  [...rules.keys()].filter((key) => other.has(key))

const keyed = (rules: readonly RuleText[]): ReadonlyMap<string, RuleText> =>
  new Map(
    rules.map((rule, place) => [
      `${rule.reason} ${rules.slice(0, place).filter(({ reason }) => reason === rule.reason).length}`,
      rule,
    ]),
  )

const reasonOf = (key: string): string => key.split(' ')[0] ?? ''

const ruleText = ({ delay, conditions }: RuleText): string => {
  const asked = Object.entries(conditions).filter(
    ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0),
  )
  return [`${delay.count} ${delay.unit}`, ...asked.map(([name, value]) => `${name} = ${String(value)}`)].join(', ')
}

const parametersOf = ({ order, chances, days_ahead_maximum, lease_minutes, distribution }: StrategyText) =>
  [
    ['order', order],
    ['chances', chances.map(({ from_days, percent }) => `${from_days} d: ${percent} %`).join(', ')],
    ['days_ahead_maximum', String(days_ahead_maximum)],
    ['lease_minutes', String(lease_minutes)],
    ['cases_maximum', String(distribution.cases_maximum ?? '–')],
    ['due_per_day_maximum', String(distribution.due_per_day_maximum ?? '–')],
    ['automatic', String(distribution.automatic)],
    ['distribution', JSON.stringify(distribution.rules)],
  ] as const
