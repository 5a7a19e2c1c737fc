import { drawAnswer, drawCallOutcome, drawPromiseEnd, drawReason } from './behaviour.js'
import type { CaseStory } from './case-story.js'
import { workingDayUntil } from './working-day.js'
import type { Day } from './working-day.js'

const GRACE_DAYS = 3
const THRESHOLD_PERCENT = 100

/** Days between one call and the next while nothing is agreed; calling ends after the last of them. */
const CALL_GAPS_DAYS = [5, 9, 16, 32, 60, 95]

/** The agent dials: waits while a promise runs, notes what came of it, and plans the next call. */
export function call(story: CaseStory, day: Day): void {
  if (!story.reachable) return
  if (story.waitsForPromise(day)) return story.plan(story.promise_deadline + 2, { kind: 'call' })
  const { random } = story
  story.calls += 1
  const outcome = drawCallOutcome(story.intent, story.skill, story.promises.length > 0, random)
  if (outcome === 'reached_right_party') return converse(story, day, 'outbound')
  if (outcome === 'wrong_number') story.reachable = random.chance(0.3)
  const duration_seconds = outcome === 'no_answer' ? random.integer(15, 45) : random.integer(30, 150)
  story.record(day, { channel: 'call', outcome, duration_seconds })
  planNextCall(story, day)
}

/** The debtor is on the line, called or calling: says why the debt is unpaid, and perhaps promises. */
export function converse(story: CaseStory, day: Day, direction: 'outbound' | 'inbound'): void {
  const { random, demo_case } = story
  const disputed = demo_case.claims.some((claim) => claim.disputed)
  const answer = disputed && random.chance(0.75) ? 'reached_right_party' : drawAnswer(story.intent, story.skill, random)
  const note = disputed ? 'Conteste la créance ; pièces demandées au créancier' : noteOf(answer)
  story.record(day, {
    channel: 'call',
    direction,
    outcome: answer,
    reason: drawReason(demo_case, random),
    duration_seconds: random.integer(110, 620),
    note: disputed || random.chance(0.35) ? note : null,
  })
  if (answer === 'promised') promise(story, day)
  planNextCall(story, day)
}

function noteOf(answer: string): string {
  if (answer === 'promised') return 'S’engage à régler ; rappel de la date convenu'
  return answer === 'refused' ? 'Refuse de régler pour le moment' : 'Demande un délai de réflexion'
}

function planNextCall(story: CaseStory, day: Day): void {
  const { random } = story
  if (story.waitsForPromise(day)) return story.plan(story.promise_deadline + random.integer(1, 4), { kind: 'call' })
  const gap_days = CALL_GAPS_DAYS[story.calls - 1]
  if (gap_days !== undefined) story.plan(day + gap_days + random.integer(0, 2), { kind: 'call' })
  if (story.calls === 4) story.plan(day + random.integer(1, 4), { kind: 'formal_notice' })
}

/** The debtor promises the whole balance or an instalment of it, and does what the draw says. */
function promise(story: CaseStory, day: Day): void {
  const { random, ledger } = story
  const due_on = day + random.integer(5, 28)
  const amount_minor = promisedAmount(story)
  const reference = `PRM-${story.demo_case.code}-${story.promises.length + 1}`
  story.promises.push({
    reference,
    claim_reference: ledger.currentClaim(),
    promised_on: day,
    due_on,
    amount_minor,
    grace_days: GRACE_DAYS,
    threshold_percent: THRESHOLD_PERCENT,
    agent: story.demo_case.agent,
  })
  story.promise_deadline = due_on + GRACE_DAYS
  const end = drawPromiseEnd(story.intent, story.skill, random)
  const pay_on = workingDayUntil(due_on + random.integer(-3, GRACE_DAYS))
  if (end === 'kept') story.plan(pay_on, { kind: 'promised_payment', amount_minor })
  if (end === 'partly') story.plan(pay_on, { kind: 'promised_payment', amount_minor: part(story, amount_minor) })
  if (end === 'broken') breakPromise(story, amount_minor)
}

/** A broken promise is sometimes paid late; otherwise it often means that nothing will come. */
function breakPromise(story: CaseStory, amount_minor: bigint): void {
  const { random } = story
  const pays = story.intent === 'pays_alone' || story.intent === 'pays_when_reached'
  if (pays && random.chance(0.35)) {
    story.plan(story.promise_deadline + random.integer(2, 24), { kind: 'promised_payment', amount_minor })
  } else if (random.chance(0.4)) {
    story.intent = 'does_not_pay'
  }
}

function promisedAmount(story: CaseStory): bigint {
  const { random } = story
  const open_minor = story.ledger.openMinor()
  if (open_minor <= 15_000n || random.chance(0.5)) return open_minor
  const instalment_minor = open_minor / BigInt(random.integer(2, 5))
  return (instalment_minor / 1000n + 1n) * 1000n
}

function part(story: CaseStory, amount_minor: bigint): bigint {
  return (amount_minor * BigInt(story.random.integer(30, 70))) / 100n + 1n
}
