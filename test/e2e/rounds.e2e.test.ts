import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchBrowser } from '../support/browser.js'
import { judgeWithAxe } from '../support/judge.js'
import { explainFailures } from '../support/explain-failure.js'
import { openScreen, type Screen, shoot, signIn, visit } from '../support/screen.js'
import { openSmallWorld, type SmallWorld } from '../support/small-world.js'
import { waitUntil } from '../support/wait-until.js'

// Goal: an agent plans a day of visits, drives it without network, and its reports arrive once, in order, although an
// answer is lost on the way.

let world: SmallWorld
let browser: Browser
let screen: Screen
explainFailures(() => [screen])
beforeAll(async () => {
  world = await openSmallWorld()
  const email = await world.agency.addUser('agent', 'en')
  await world.product.query(
    'update debt_case set assignee_id = (select id from user_account where email = $1) where creditor_id = $2',
    [email, world.first.creditor_id],
  )
  browser = await launchBrowser()
  screen = await openScreen(browser, world.product, { width: 390 })
  await signIn(screen, email)
})
afterAll(async () => {
  await browser?.close()
  await world?.product.close()
})

/** Where the assigned debtors live, by how many of them. */
const commonPostcode = async (): Promise<string> => {
  const [found] = await world.product.query<{ postcode: string }>(
    `select substring(value from '\\n(\\d{5}) ') as postcode from contact_point
     where kind = 'address' and creditor_id = $1 and value ~ '\\n\\d{5} ' group by 1 order by count(*) desc limit 1`,
    [world.first.creditor_id],
  )
  return found?.postcode ?? ''
}

const visitsMade = (): Promise<{ outcome: string; note: string | null }[]> =>
  world.product.query(`select outcome, note from activity where channel = 'visit' order by recorded_at, id`)

/** True once the browser has the page with all that it was made of, and the worker that looks after it; null before. */
const keptPage = (page: Page): Promise<true | null> =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration('/round-day/')
    const cache = await caches.open('quittance-round')
    const kept = new Set((await cache.keys()).map(({ url }) => url))
    const scripts = [...document.scripts].map(({ src }) => src)
    const isWhole = kept.has(new URL('/round-day/', location.origin).href) && scripts.every((src) => kept.has(src))
    return registration?.active?.state === 'activated' && isWhole && kept.size > 100 ? true : null
  })

const report = async (page: Page, position: number, outcome: string, note: string): Promise<void> => {
  await page
    .getByRole('button', { name: /^Report the visit of/u })
    .nth(position)
    .click()
  await page.getByLabel(outcome).check()
  await page.getByLabel('Note').fill(note)
  await page.getByRole('button', { name: 'Keep the report' }).click()
}

it('is planned, taken along, driven without network, and reported once', async () => {
  const { page, context, problems } = screen
  await visit(screen, '/rounds/plan')
  await page.getByLabel('Back by').fill('23:30')
  await page.getByLabel('From and back to').fill(await commonPostcode())
  await page.getByRole('button', { name: 'Propose visits' }).click()
  const visits = page.getByRole('table', { name: 'Proposed visits' }).getByRole('row')
  await visits.nth(2).waitFor()
  const second = await visits.nth(2).getByRole('link').textContent()
  await page.getByRole('button', { name: `Visit ${second ?? ''} earlier` }).click()
  await page.getByRole('button', { name: 'Keep this round' }).click()
  await page.waitForURL(/\/rounds\/[\da-f-]{36}$/u)
  await page.getByRole('cell', { name: '1', exact: true }).waitFor()
  expect(await page.getByRole('row').nth(1).getByRole('link').textContent()).toBe(second)
  await shoot(screen, 'round')

  await page.getByRole('link', { name: 'Take it along' }).click()
  await page.getByText('All reports have arrived.').waitFor()
  await waitUntil('the page is kept on the device', () => keptPage(page))
  expect(problems.splice(0)).toEqual([])
  await context.setOffline(true)
  await page.reload()
  await page.getByText('There is no connection').waitFor()
  await report(page, 0, 'Debtor met', 'On the landing')
  await report(page, 1, 'Nobody opened', 'Shutters closed')
  await page.getByText('Reports that wait on this device: 2').waitFor()
  await shoot(screen, 'round-offline')
  await judgeWithAxe(page, 'the day on the road')
  expect(await visitsMade()).toEqual([])
  problems.splice(0)

  // The server takes the reports; its first answer never arrives.
  let lost = false
  await page.route('**/graphql', async (route) => {
    const answer = await route.fetch()
    if (!lost && (await answer.text()).includes('VisitReportsReceived')) {
      lost = true
      await route.abort()
    } else await route.fulfill({ response: answer })
  })
  await context.setOffline(false)
  await waitUntil('the reports arrive', async () => (lost && (await visitsMade()).length === 2 ? true : null))
  await page.getByRole('button', { name: 'Send now' }).click()
  await page.getByText('All reports have arrived.').waitFor()
  await page.getByText('Report arrived').nth(1).waitFor()
  expect(await visitsMade()).toEqual([
    { outcome: 'reached_right_party', note: 'On the landing' },
    { outcome: 'no_answer', note: 'Shutters closed' },
  ])
  await page.unrouteAll({ behavior: 'wait' })
})
