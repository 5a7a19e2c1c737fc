import { Agenda } from './agenda.js'
import { drawIntent, drawReturnDelay, drawReturnNote } from './behaviour.js'
import type { Intent } from './behaviour.js'
import { CaseLedger } from './case-ledger.js'
import type { Share } from './case-ledger.js'
import type { PortfolioModel } from './portfolio-model.js'
import { Random } from './random.js'
import type { DemoActivity, DemoCase, DemoPayment, DemoPromise, PaymentMethod } from './record.js'
import { eveningShareOf, skillOf } from './team.js'
import { workingDayFrom } from './working-day.js'
import type { Day } from './working-day.js'

/** Something that is going to happen on a case. */
export type StoryEvent =
  | { readonly kind: 'first_letter' | 'formal_notice' | 'email' | 'sms' | 'call' | 'visit' | 'inbound_call' }
  /** A payment of `share` (0 to 1) of what is open then. */
  | { readonly kind: 'spontaneous_payment'; readonly share: number }
  | { readonly kind: 'promised_payment'; readonly amount_minor: bigint }
  | { readonly kind: 'returned_payment'; readonly payment: DemoPayment }

/** What is needed to play a case: the portfolio's model and the newest day anything may have happened on. */
export type StorySetting = { readonly seed: string; readonly portfolio: PortfolioModel; readonly last_day: Day }

/** The state of one case while its history is played; each method lets one kind of thing happen. */
export class CaseStory {
  readonly random: Random
  readonly agenda: Agenda<StoryEvent>
  readonly ledger: CaseLedger
  readonly skill: number
  readonly payments: DemoPayment[] = []
  readonly promises: DemoPromise[] = []
  readonly activities: DemoActivity[] = []
  intent: Intent
  calls = 0
  reachable: boolean
  /** The last day on which the newest promise can still be kept; 0 before any promise. */
  promise_deadline: Day = 0

  constructor(
    readonly demo_case: DemoCase,
    readonly setting: StorySetting,
  ) {
    this.random = new Random(setting.seed, demo_case.code, 'history')
    this.agenda = new Agenda(setting.last_day)
    this.ledger = new CaseLedger(demo_case)
    this.skill = skillOf(demo_case.agent)
    this.intent = drawIntent(demo_case, setting.portfolio, setting.last_day, this.random)
    this.reachable = demo_case.debtor.phone !== null
  }

  /** Puts an event on the first working day on or after `day`. */
  plan(day: Day, event: StoryEvent): void {
    this.agenda.add(workingDayFrom(day), event)
  }

  /** True while a promise may still be kept. */
  waitsForPromise(day: Day): boolean {
    return day <= this.promise_deadline
  }

  /** Writes down what the agent did, at an hour of the office: 9:00-12:30 and 14:00-18:30, mail in the morning. */
  record(day: Day, activity: Pick<DemoActivity, 'channel' | 'outcome'> & Partial<DemoActivity>): void {
    const morning = activity.channel === 'letter' || activity.channel === 'email' || this.random.chance(0.45)
    const minute = morning ? this.random.integer(9 * 60, 12 * 60 + 29) : this.random.integer(14 * 60, 18 * 60 + 29)
    this.activities.push({
      claim_reference: this.ledger.currentClaim(),
      day,
      minute: activity.channel === 'call' && activity.direction !== 'inbound' ? this.lateMinute(day, minute) : minute,
      direction: 'outbound',
      reason: null,
      duration_seconds: null,
      agent: this.demo_case.agent,
      note: null,
      ...activity,
    })
  }

  /** Some agents call in the evening now and then: drawn apart, so that nothing else of the story changes by it. */
  private lateMinute(day: Day, minute: number): number {
    const random = new Random(this.setting.seed, this.demo_case.code, 'evening', day, this.activities.length)
    return random.chance(eveningShareOf(this.demo_case.agent)) ? random.integer(20 * 60 + 2, 20 * 60 + 44) : minute
  }

  /** Takes a payment in, one record for each claim it covers, and draws whether the bank will return it. */
  pay(day: Day, amount_minor: bigint, promised: boolean): void {
    const { portfolio } = this.setting
    const direct = this.random.chance(portfolio.direct_share * (promised ? 0.65 : 1.3))
    const method = this.random.weighted(portfolio.methods)
    for (const share of this.ledger.pay(amount_minor)) this.settle(day, share, direct ? 'creditor' : 'agency', method)
  }

  private settle(day: Day, share: Share, channel: DemoPayment['channel'], method: PaymentMethod): void {
    const reference = `ENC-${this.demo_case.code}-${this.payments.length + 1}`
    const payment = { reference, ...share, paid_on: day, channel, method, reversal_of: null, note: null }
    this.payments.push(payment)
    const delay_days = drawReturnDelay(payment, this.random)
    if (delay_days !== null) this.plan(day + delay_days, { kind: 'returned_payment', payment })
  }

  /** The bank takes a payment back: the claim is open again, and half of these debtors will not pay any more. */
  takeBack(day: Day, payment: DemoPayment): void {
    this.ledger.reopen(payment)
    this.payments.push({
      ...payment,
      reference: `${payment.reference}R`,
      paid_on: day,
      amount_minor: -payment.amount_minor,
      reversal_of: payment.reference,
      note: drawReturnNote(payment, this.random),
    })
    this.intent = this.random.chance(0.5) ? 'does_not_pay' : 'pays_when_reached'
    this.plan(day + this.random.integer(2, 5), { kind: 'call' })
  }
}
