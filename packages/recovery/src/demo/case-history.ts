import { assertNever } from '@quittance/core'
import { spontaneousDelay } from './behaviour.js'
import { CaseStory } from './case-story.js'
import type { StoryEvent, StorySetting } from './case-story.js'
import { call, converse } from './conversation.js'
import type { CaseHistory, DemoCase } from './record.js'
import type { Day } from './working-day.js'

/** Plays what happened on a case from its placement to the last day: a pure function of the case and the setting. */
export function playCase(demo_case: DemoCase, setting: StorySetting): CaseHistory {
  const story = new CaseStory(demo_case, setting)
  planContacts(story)
  planSpontaneousPayments(story)
  for (let entry = story.agenda.next(); entry !== undefined; entry = story.agenda.next()) {
    if (story.ledger.openMinor() > 0n || entry.event.kind === 'returned_payment') happen(story, entry.day, entry.event)
  }
  return { payments: story.payments, promises: story.promises, activities: story.activities }
}

/** The usual course: a letter, then mail and messages, then calls; companies with large debts are visited. */
function planContacts(story: CaseStory): void {
  const { random, demo_case } = story
  const { debtor, placed_on } = demo_case
  const letter_on = placed_on + random.integer(1, 3)
  story.plan(letter_on, { kind: 'first_letter' })
  if (debtor.email !== null) story.plan(letter_on + random.integer(2, 5), { kind: 'email' })
  if (debtor.phone?.startsWith('06') === true) story.plan(letter_on + random.integer(6, 9), { kind: 'sms' })
  // A letter is only as old as the placement's next working days, so twelve days always leave it before the call.
  story.plan(placed_on + random.integer(12, 17), { kind: 'call' })
  if (!story.reachable) story.plan(placed_on + random.integer(25, 40), { kind: 'formal_notice' })
  if (debtor.kind === 'company' && story.ledger.placed_minor > 400_000n && random.chance(0.2)) {
    story.plan(placed_on + random.integer(45, 90), { kind: 'visit' })
  }
  const answers = story.intent === 'pays_when_reached' || demo_case.claims.some((claim) => claim.disputed)
  if (random.chance(answers ? 0.2 : 0.03)) story.plan(letter_on + random.integer(4, 15), { kind: 'inbound_call' })
}

function planSpontaneousPayments(story: CaseStory): void {
  const { random, intent } = story
  const pay_on = story.demo_case.placed_on + spontaneousDelay(random)
  if (intent === 'pays_a_token') {
    story.plan(pay_on + random.integer(5, 30), { kind: 'spontaneous_payment', share: 0.08 + random.next() * 0.22 })
  }
  if (intent !== 'pays_alone') return
  const at_once = random.chance(0.8)
  story.plan(pay_on, { kind: 'spontaneous_payment', share: at_once ? 1 : 0.3 + random.next() * 0.4 })
  if (!at_once && random.chance(0.6)) {
    story.plan(pay_on + random.integer(20, 45), { kind: 'spontaneous_payment', share: 1 })
  }
}

function happen(story: CaseStory, day: Day, event: StoryEvent): void {
  const { random } = story
  switch (event.kind) {
    case 'first_letter':
    case 'formal_notice':
      return story.record(day, {
        channel: 'letter',
        outcome: random.chance(0.05) ? 'bounced' : 'sent',
        note: event.kind === 'first_letter' ? 'Lettre 1 : prise en charge du dossier' : 'Mise en demeure',
      })
    case 'email':
    case 'sms':
      return story.record(day, { channel: event.kind, outcome: random.chance(0.06) ? 'bounced' : 'sent' })
    case 'call':
      return call(story, day)
    case 'inbound_call':
      return story.waitsForPromise(day) ? undefined : converse(story, day, 'inbound')
    case 'visit':
      return story.record(day, {
        channel: 'visit',
        outcome: random.chance(0.55) ? 'reached_right_party' : 'no_answer',
        duration_seconds: random.integer(300, 2400),
      })
    case 'spontaneous_payment':
      if (story.waitsForPromise(day)) return
      return story.pay(day, shareOf(story.ledger.openMinor(), event.share), false)
    case 'promised_payment':
      return story.pay(day, event.amount_minor, true)
    case 'returned_payment':
      return story.takeBack(day, event.payment)
    default:
      return assertNever(event)
  }
}

/** A share (0 to 1) of an amount, in whole euros below the whole of it, as people pay. */
function shareOf(amount_minor: bigint, share: number): bigint {
  if (share >= 1) return amount_minor
  return ((amount_minor * BigInt(Math.round(share * 1000))) / 100_000n + 1n) * 100n
}
