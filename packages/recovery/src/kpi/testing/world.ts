import type { BusinessDate, CostRate } from '@quittance/core'

/** A small world of facts, held in memory: what the database is filled with and what the oracle computes from. */
export type World = {
  readonly organisation_id: string
  readonly creditors: readonly { readonly id: string }[]
  readonly portfolios: readonly WorldPortfolio[]
  readonly cases: readonly WorldCase[]
  /** Who works there; left out for nobody. */
  readonly agents?: readonly { readonly id: string }[]
  /** Moments at which facts were recorded, one delivery each. */
  readonly deliveries: readonly Delivery[]
}

export type WorldPortfolio = { readonly id: string; readonly creditor_id: string; readonly currency: string }

export type WorldCase = {
  readonly id: string
  readonly creditor_id: string
  readonly mandate_id: string
  readonly debtor_id: string
  /** A person when left out. */
  readonly debtor_kind?: 'person' | 'company'
}

/** What one import brought. */
export type Delivery = {
  readonly import_id: string
  readonly recorded_at: Date
  readonly claims: readonly WorldClaim[]
  readonly movements: readonly WorldMovement[]
  readonly promises: readonly WorldPromise[]
  readonly disputes: readonly WorldDispute[]
  readonly activities: readonly WorldActivity[]
  /** Left out for none. */
  readonly closings?: readonly WorldClosing[]
  /** Of the currency of all portfolios, at most one for a kind and day. Left out for none. */
  readonly rates?: readonly CostRate[]
}

export type WorldClaim = {
  readonly id: string
  readonly portfolio: WorldPortfolio
  readonly case_id: string
  readonly placed_on: BusinessDate
  readonly due_on: BusinessDate | null
  readonly issued_on?: BusinessDate | null
  /** Civil when left out. */
  readonly kind?: 'civil' | 'commercial'
  readonly principal_minor: bigint
}

/** A payment, the reversal of an earlier one, or a recall; amounts are above zero. */
export type WorldMovement = {
  readonly id: string
  readonly claim: WorldClaim
  readonly kind: 'payment' | 'reversal' | 'recall'
  readonly channel: 'agency' | 'creditor'
  readonly reversal_of_id: string | null
  readonly amount_minor: bigint
  readonly occurred_on: BusinessDate
}

export type WorldPromise = {
  readonly id: string
  readonly claim: WorldClaim
  readonly amount_minor: bigint
  readonly promised_on: BusinessDate
  readonly due_on: BusinessDate
  readonly grace_days: number
  readonly threshold_percent: number
  readonly cancelled_on: BusinessDate | null
  readonly agent_id?: string | null
}

/** That a case was closed, or that a closing was taken back. It counts for the claims that the case has by then. */
export type WorldClosing = {
  readonly case_id: string
  readonly kind: 'closed' | 'reopened'
  readonly reason: 'paid' | 'settled' | 'recalled'
  readonly closed_on: BusinessDate
  readonly occurred_on: BusinessDate
}

export type WorldDispute = {
  readonly id: string
  readonly claim: WorldClaim
  readonly opened_on: BusinessDate
  readonly closed_on?: BusinessDate | null
}

export type WorldActivity = {
  readonly id: string
  readonly claim: WorldClaim
  readonly occurred_on: BusinessDate
  readonly channel: 'call' | 'letter' | 'email' | 'sms' | 'visit' | 'note'
  readonly direction: 'outbound' | 'inbound'
  readonly outcome: 'reached_right_party' | 'third_party' | 'no_answer' | 'refused' | 'promised' | null
  readonly duration_seconds?: number | null
  readonly agent_id?: string | null
}
