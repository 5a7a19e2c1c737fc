import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import type { Browser, BrowserContext, Page, Response } from 'playwright-core'
import { password } from './agency.js'
import { runOperation } from './operation.js'
import type { Product } from './product.js'

/** A window of the browser, with everything that went wrong in it. */
export type Screen = {
  readonly page: Page
  readonly context: BrowserContext
  /** Console errors and warnings, policy violations, failed requests, GraphQL errors. Tests expect none. */
  readonly problems: string[]
}

export type ScreenOptions = {
  readonly locale?: 'fr' | 'en'
  readonly colour?: 'light' | 'dark'
  readonly width?: number
}

/** Nothing on a test's machine takes longer, even when all its processors are busy. */
const patience_ms = 30_000

/** Opens a window in which nobody is signed in. It ends with the browser. */
export const openScreen = async (
  browser: Browser,
  { url }: Pick<Product, 'url'>,
  { locale = 'en', colour = 'light', width = 1280 }: ScreenOptions = {},
): Promise<Screen> => {
  const context = await browser.newContext({
    baseURL: url,
    locale: locale === 'fr' ? 'fr-FR' : 'en-GB',
    timezoneId: 'Europe/Paris',
    colorScheme: colour,
    reducedMotion: 'reduce',
    viewport: { width, height: 900 },
    acceptDownloads: true,
  })
  context.setDefaultTimeout(patience_ms)
  const page = await context.newPage()
  const problems: string[] = []
  watch(page, problems)
  return { page, context, problems }
}

const watch = (page: Page, problems: string[]): void => {
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') problems.push(`console: ${message.text()}`)
  })
  page.on('pageerror', (error) => problems.push(`script: ${error.message}`))
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? ''
    // Leaving a page ends what it still asked for.
    if (reason !== 'net::ERR_ABORTED') problems.push(`request: ${request.url()} ${reason}`)
  })
  page.on('response', (response) => void readProblem(response).then((problem) => problem && problems.push(problem)))
}

const readProblem = async (response: Response): Promise<string | null> => {
  const url = new URL(response.url())
  if (response.status() >= 400) return `answer: ${response.status()} ${url.pathname}`
  if (url.pathname !== '/graphql') return null
  const body: unknown = await response.json().catch(() => null)
  const errors: unknown = Reflect.get(Object(body), 'errors')
  return errors === undefined ? null : `graphql: ${JSON.stringify(errors)}`
}

/** Signs in beside the screen, for tests that are about something else. */
export const signIn = async ({ context }: Screen, email: string): Promise<void> => {
  const answer = await runOperation(context.request, 'SignIn', { email, password })
  const body = await answer.text()
  if (!body.includes('"Session"')) throw new Error(`${email} could not sign in: ${body}`)
}

/** Goes to an address and waits until the page has what it asked for. */
export const visit = async ({ page }: Screen, address: string): Promise<void> => {
  await page.goto(address)
  await settle(page)
}

/** Waits until the page shows its title and nothing on it is still on its way. */
export const settle = async (page: Page): Promise<void> => {
  await page.locator('main h1').first().waitFor()
  await page.waitForFunction(
    () =>
      document.querySelector('main h1')?.textContent !== '…' &&
      document.querySelector('main .mantine-Skeleton-root, main [aria-busy="true"]') === null,
  )
}

/** The text of a place on the screen with every kind of space as a plain one. */
export const plainText = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim()

/**
 * Keeps a picture of the screen in the folder named by QUITTANCE_SCREENSHOTS; does nothing without it. What floats above
 * the page is pictured as the window shows it, because a picture of the whole page resizes the window and closes it.
 */
export const shoot = async ({ page }: Screen, name: string, what: 'page' | 'window' = 'page'): Promise<void> => {
  const folder = process.env['QUITTANCE_SCREENSHOTS']
  if (folder === undefined || folder === '') return
  await mkdir(folder, { recursive: true })
  await page.screenshot({ path: path.join(folder, `${name}.png`), fullPage: what === 'page' })
}
