import { businessDateOf } from '@quittance/core'
import { generateSample } from '@quittance/recovery/demo'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { deliver, openAgency } from '../support/agency.js'
import { launchBrowser } from '../support/browser.js'
import { explainFailures } from '../support/explain-failure.js'
import { pressOn, tabTo } from '../support/keyboard.js'
import { openProduct, type Product } from '../support/product.js'
import { openScreen, type Screen, shoot, signIn, visit } from '../support/screen.js'

// Goal: a day's work needs no mouse. Method: ten cases end to end, with keys alone: find the case, call, outcome, reason,
// call back, promise, note. Nothing is clicked; what stands in the database afterwards is counted.

type Work = {
  /** The digit of the outcome. */
  readonly digit: string
  readonly outcome: string
  readonly reason?: string
  readonly note?: string
}

const work: readonly Work[] = [
  { digit: '1', outcome: 'promised', reason: 'cash_flow' },
  { digit: '2', outcome: 'reached_right_party', reason: 'forgot', note: 'Will look at it' },
  { digit: '4', outcome: 'refused', reason: 'invoice_not_received', note: 'Wants a copy' },
  { digit: '6', outcome: 'third_party' },
  { digit: '7', outcome: 'no_answer' },
  { digit: '8', outcome: 'voicemail' },
  { digit: '9', outcome: 'wrong_number' },
  { digit: '7', outcome: 'no_answer' },
  { digit: '1', outcome: 'promised', reason: 'unemployment' },
  { digit: '2', outcome: 'reached_right_party', reason: 'other', note: 'On holiday' },
]

let product: Product
let browser: Browser
let screen: Screen | undefined
explainFailures(() => [screen])

beforeAll(async () => {
  // Contacts are noted at the real time, so that the agency's day has to be today.
  product = await openProduct({ today: businessDateOf(new Date(), 'Europe/Paris'), worker: true })
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser?.close()
  await product?.close()
})

/** Finds a case by its number, as somebody does who has the letter in hand. */
const find = async (page: Page, reference: string): Promise<void> => {
  await page.keyboard.press('/')
  const field = page.getByRole('textbox', { name: 'Search cases, portfolios, pages' })
  await field.waitFor()
  await page.keyboard.type(reference)
  await page.getByText(`${reference} · `).first().waitFor()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.getByRole('toolbar', { name: 'What can be done' }).waitFor()
  await page.getByText(`${reference} · `).first().waitFor()
}

/** Dials; the policy wants a first letter, and a manager passes that with a reason. */
const dial = async (page: Page): Promise<void> => {
  const form = page.getByRole('dialog', { name: 'Call' })
  await pressOn(page, form.getByRole('button', { name: 'Dial' }))
  await tabTo(page, form.getByRole('textbox', { name: 'Why it is made all the same' }))
  await page.keyboard.type('The debtor asked for it')
  await page.keyboard.press('Control+Enter')
  await form.getByRole('radiogroup', { name: 'Outcome' }).waitFor()
}

const note = async (page: Page, { digit, reason, note: text }: Work): Promise<void> => {
  const form = page.getByRole('dialog', { name: 'Call' })
  await page.keyboard.press(digit)
  if (reason !== undefined) {
    const field = form.getByRole('combobox', { name: 'Why is payment late?' })
    await tabTo(page, field)
    for (let step = 0; step < 12 && (await field.inputValue()) !== reason; step += 1)
      await page.keyboard.press('ArrowDown')
  }
  if (text !== undefined) {
    await tabTo(page, form.getByRole('textbox', { name: 'Note' }))
    await page.keyboard.type(text)
  }
  await page.keyboard.press('Control+Enter')
  await form.waitFor({ state: 'hidden' })
}

it('works ten cases by keyboard', async () => {
  const agency = await openAgency(product)
  const client = await agency.addClient('VOL', 'Voltane Énergie', 'Contrats résiliés')
  const today = businessDateOf(new Date(), 'Europe/Paris')
  const sample = generateSample({ seed: 'desk', rows: 40, today })
  await deliver(product, agency.actor, client, sample.claims)
  const email = await agency.addUser('manager', 'en')
  const cases = await product.query<{ id: string; number: string }>(
    `select debt_case.id, number::text from debt_case
     where number between 10 and 99 and phase <> 'closed' and exists (
       select from contact_point where contact_point.debtor_id = debt_case.debtor_id and kind = 'phone')
     order by number limit $1`,
    [work.length],
  )
  expect(cases).toHaveLength(work.length)
  screen = await openScreen(browser, product)
  await signIn(screen, email)
  await visit(screen, '/cases')
  const { page } = screen
  for (const [index, task] of work.entries()) {
    await find(page, cases[index]?.number ?? '')
    await page.keyboard.press('c')
    await dial(page)
    await note(page, task)
    if (task.outcome === 'promised') {
      const promise = page.getByRole('dialog', { name: 'Promise' })
      await promise.getByRole('button', { name: 'Note the promise' }).waitFor()
      if (index === 0) await shoot(screen, 'desk-promise-en-light')
      await tabTo(page, promise.getByRole('textbox', { name: 'Note' }))
      await page.keyboard.press('Control+Enter')
      await promise.waitFor({ state: 'hidden' })
    }
    if (index % 3 === 0) {
      await page.keyboard.press('n')
      const form = page.getByRole('dialog', { name: 'Note' })
      await tabTo(page, form.getByRole('textbox', { name: 'Note' }))
      await page.keyboard.type(`Case ${index}: nothing else`)
      await page.keyboard.press('Control+Enter')
      await form.waitFor({ state: 'hidden' })
    }
  }
  await shoot(screen, 'desk-case-en-light')
  const ids = cases.map(({ id }) => id)
  const calls = await product.query<{ outcome: string; reason_for_delay: string | null }>(
    `select activity.outcome, activity.reason_for_delay from activity
     join debt_case on debt_case.id = activity.debt_case_id
     where activity.channel = 'call' and debt_case.id = any($1::uuid[]) order by debt_case.number`,
    [ids],
  )
  expect(calls).toEqual(work.map(({ outcome, reason }) => ({ outcome, reason_for_delay: reason ?? null })))
  const [counts] = await product.query<Record<string, number>>(
    `select (select count(*)::int from promise where debt_case_id = any($1::uuid[])) as promises,
       (select count(*)::int from activity where channel = 'note' and debt_case_id = any($1::uuid[])) as notes,
       (select count(*)::int from contact_point where ended_reason = 'wrong_number') as ended_numbers,
       (select count(*)::int from follow_up where done_at is null and debt_case_id = any($1::uuid[])) as follow_ups,
       (select count(*)::int from next_action where debt_case_id = any($1::uuid[])) as next_actions`,
    [ids],
  )
  console.info(`worked by keyboard: ${calls.length} cases, ${JSON.stringify(counts)}`)
  expect(counts).toEqual({ promises: 2, notes: 4, ended_numbers: 1, follow_ups: 7, next_actions: 10 })
  expect(screen.problems).toEqual([])
  expect(product.log_errors).toEqual([])
})
