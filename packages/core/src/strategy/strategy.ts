import type { WorkReason } from '../work-reason/index.js'

/** How long after its reason arose a case is to be worked; working days leave out weekends and public holidays. */
export interface Delay {
  /** 0 for at once; negative for before the day of the fact, as with a reminder. */
  readonly count: number
  readonly unit: DelayUnit
}

/** In what a delay is counted. */
export const delay_units = ['days', 'working_days'] as const
export type DelayUnit = (typeof delay_units)[number]

/** How a debtor can be reached. */
export const reach_kinds = ['phone', 'email', 'address'] as const
export type ReachKind = (typeof reach_kinds)[number]

/** Of which cases a rule speaks. All conditions must hold; an empty list and a null ask for nothing. */
export interface CaseConditions {
  readonly phases: readonly OpenPhase[]
  readonly debtor_kinds: readonly ('person' | 'company')[]
  readonly creditor_ids: readonly string[]
  /** A case fits with a claim in any of them. */
  readonly portfolio_ids: readonly string[]
  /** The debtor has a valid way of any of these kinds. */
  readonly reachable_by: readonly ReachKind[]
  /** Open balance in minor units of the currency of the first claim, both ends included. */
  readonly balance_from_minor: bigint | null
  readonly balance_to_minor: bigint | null
  /** Days since the case was opened, both ends included. */
  readonly age_from_days: number | null
  readonly age_to_days: number | null
}

/** How an open case is worked. */
export const open_phases = ['amicable', 'judicial'] as const
export type OpenPhase = (typeof open_phases)[number]

/** A reason to work some cases. Its place in the strategy is its rank: 0 comes first. */
export interface StrategyRule {
  readonly reason: WorkReason
  readonly conditions: CaseConditions
  readonly delay: Delay
}

/** By what cases of one rank are ordered. */
export const case_orders = ['balance', 'expected_value', 'oldest_due'] as const
export type CaseOrder = (typeof case_orders)[number]

/** From how many days on (since the case was opened) what share of a balance is still expected; used by `expected_value`. */
export interface ChanceStep {
  readonly from_days: number
  readonly percent: number
}

/** Who may work the cases of which this rule speaks. Null asks for nothing. */
export interface DistributionRule {
  readonly conditions: CaseConditions
  /** The cases go to this team. */
  readonly team_id: string | null
  /** The agent has this skill. */
  readonly skill: string | null
  /** The agent speaks this language, ISO 639-1. */
  readonly language: string | null
}

/** How cases find their agents. */
export interface Distribution {
  /** True when each night gives the cases of nobody that are due to somebody; otherwise agents take them from the pool. */
  readonly automatic: boolean
  /** Open cases that one agent has at most; null for no limit. */
  readonly cases_maximum: number | null
  /** Cases due on a day that one agent is given at most; null for no limit. */
  readonly due_per_day_maximum: number | null
  /** The first that fits a case says who may work it; a case that none fits goes to anybody of its team. */
  readonly rules: readonly DistributionRule[]
}

/** What a manager edits: which cases are worked when, in which order and by whom. */
export interface StrategyContent {
  /** In the order of their ranks. */
  readonly rules: readonly StrategyRule[]
  readonly order: CaseOrder
  readonly chances: readonly ChanceStep[]
  /** No case waits longer than this many days after it was last touched. */
  readonly days_ahead_maximum: number
  /** How long a case that somebody took stays that person's alone. */
  readonly lease_minutes: number
  readonly distribution: Distribution
}

/** Conditions that every case meets. */
export const any_case: CaseConditions = {
  phases: [],
  debtor_kinds: [],
  creditor_ids: [],
  portfolio_ids: [],
  reachable_by: [],
  balance_from_minor: null,
  balance_to_minor: null,
  age_from_days: null,
  age_to_days: null,
}
