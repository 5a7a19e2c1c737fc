import { businessDate } from '@quittance/core'
import { generateSample } from '@quittance/recovery/demo'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { deliver, openAgency } from '../support/agency.js'
import { launchBrowser } from '../support/browser.js'
import { openProduct, type Product } from '../support/product.js'
import { openScreen, signIn, visit } from '../support/screen.js'

// Question: does a list of 100,000 rows scroll as smoothly as a list of 50? Method: the case list of an agency with as many
// cases, fetched page by page as a person scrolls; then the wheel turns over it. The browser counts frames; the same wheel
// over the first page, before the others came, is the reference of the same run.

const rows_wanted = Number(process.env['QUITTANCE_BENCH_ROWS'] ?? 100_000)
const today = businessDate('2026-01-15')

let product: Product
let browser: Browser
let email: string
beforeAll(async () => {
  product = await openProduct({ today, worker: true })
  const agency = await openAgency(product)
  email = await agency.addUser('manager', 'en')
  const client = await agency.addClient('VOL', 'Voltane Énergie', 'Contrats résiliés')
  const { claims } = generateSample({ seed: 'long list', rows: rows_wanted, today })
  await deliver(product, agency.actor, client, claims)
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser.close()
  await product.close()
})

/** Frames of a stretch of scrolling. */
type Frames = { readonly count: number; readonly median_ms: number; readonly slowest_percent_ms: number }

/** Turns the wheel over the list and times the frames, as the browser paints them. */
const scroll = async (page: Page, turns: number, turn_px: number): Promise<Frames> => {
  const list = page.getByRole('region', { name: /^List: / })
  await list.hover()
  await page.evaluate(() => {
    const times: number[] = []
    Object.assign(window, { frameTimes: times })
    const note = (at: number): void => {
      times.push(at)
      requestAnimationFrame(note)
    }
    requestAnimationFrame(note)
  })
  for (let turn = 0; turn < turns; turn += 1) await page.mouse.wheel(0, turn_px)
  const times = await page.evaluate((): number[] => Reflect.get(window, 'frameTimes') as number[])
  const lengths = times.slice(1).map((at, position) => at - (times[position] ?? at))
  const sorted = lengths.toSorted((one, other) => one - other)
  const at = (share: number): number => sorted[Math.floor((sorted.length - 1) * share)] ?? 0
  return { count: sorted.length, median_ms: at(0.5), slowest_percent_ms: at(0.99) }
}

const written = ({ count, median_ms, slowest_percent_ms }: Frames): string =>
  `${count} frames, median ${median_ms.toFixed(1)} ms, slowest percent ${slowest_percent_ms.toFixed(1)} ms`

it('scrolls a list of 100,000 rows', async () => {
  const screen = await openScreen(browser, product)
  await signIn(screen, email)
  await visit(screen, '/cases')
  const { page } = screen
  const rows = page.getByRole('row')
  await rows.nth(20).waitFor()
  const few = await scroll(page, 60, 40)
  const list = page.getByRole('region', { name: /^List: / })
  const all = Number(await page.getByRole('table').getAttribute('aria-rowcount'))
  const loading = performance.now()
  const footer = page.getByText(/ of .* entries loaded/u)
  while ((await footer.count()) > 0) {
    await list.evaluate((element) => element.scrollTo({ top: element.scrollHeight }))
    // The account's budget of values fills again by the second; whoever scrolls faster is asked to wait.
    const again = page.getByRole('button', { name: 'Try again' })
    if ((await again.count()) > 0) {
      await page.waitForTimeout(2_000)
      await again.click()
    }
    await page.waitForTimeout(20)
  }
  const loaded_s = (performance.now() - loading) / 1000
  await list.evaluate((element) => element.scrollTo({ top: element.scrollHeight / 2 }))
  const many = await scroll(page, 300, 120)
  const in_document = await rows.count()
  console.info(
    `list of ${all} rows, ${in_document} of them in the document; all of them fetched in ${loaded_s.toFixed(0)} s`,
  )
  console.info(`  first page only: ${written(few)}`)
  console.info(`  all of them: ${written(many)}; ${(many.median_ms / few.median_ms).toFixed(2)} times the first page`)
  expect(all).toBeGreaterThan(rows_wanted * 0.8)
  expect(in_document).toBeLessThan(100)
})
