import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser } from '../support/browser.js'
import { explainFailures } from '../support/explain-failure.js'
import { judge, judgeInBoth, judgeWithAxe, type Locale } from '../support/judge.js'
import { type JudgedWorld, openJudgedWorld } from '../support/judged-world.js'
import { pressOn, tabTo } from '../support/keyboard.js'
import { type Lender, lender } from '../support/lend.js'
import { public_routes, route_addresses } from '../support/route-addresses.js'
import { openScreen, type Screen, settle, shoot, signIn, visit } from '../support/screen.js'

// Goal: every screen can be used by everyone, in both languages and both colour schemes, on a desk and on a phone.
// Method: each route of the router is opened once, in one language, and changed to the other where it stands; two windows
// work side by side, one that begins in English and one in French. Whatever the browser complains about fails the test.

const locales = ['en', 'fr'] as const
const addresses = Object.values(route_addresses).flatMap((named) => Object.entries(named))

describe('every screen', () => {
  let world: JudgedWorld
  let browser: Browser
  let screens: readonly Screen[] = []
  let windows: Lender<Screen>
  explainFailures(() => screens)
  beforeAll(async () => {
    browser = await launchBrowser()
    world = await openJudgedWorld(browser)
    screens = await Promise.all(
      locales.map(async (locale) => {
        const screen = await openScreen(browser, world.product, { locale })
        await signIn(screen, world.administrators[locale])
        return screen
      }),
    )
    windows = lender(screens)
  })
  afterEach(() => {
    expect(world.product.log_errors).toEqual([])
  })
  afterAll(async () => {
    await browser?.close()
    await world?.product.close()
  })

  /** A window, without complaints of its browser when it is given back. */
  const inWindow = (use: (screen: Screen) => Promise<void>): Promise<void> =>
    windows.lend(async (screen) => {
      try {
        await use(screen)
      } finally {
        await screen.page.setViewportSize({ width: 1280, height: 900 })
        expect(screen.problems.splice(0)).toEqual([])
      }
    })

  it.concurrent.for(addresses)('%s', async ([name, address]) => {
    await inWindow(async (screen) => {
      await visit(screen, address(world))
      await judgeInBoth(screen, name)
    })
  })

  it.concurrent.for(locales)('the pages for who is not signed in, in %s', async (locale) => {
    const screen = await openScreen(browser, world.product, { locale })
    for (const route of [...public_routes, '/nowhere']) {
      await visit(screen, route)
      await judge(screen, locale, route.slice(1))
    }
    expect(screen.problems).toEqual([])
    await screen.context.close()
  })

  it('both charts have a twin that the keyboard opens', async () => {
    await inWindow(async (screen) => {
      const { page } = screen
      await visit(screen, `/portfolios/${world.first.portfolio_id}`)
      await page.locator('.recharts-wrapper').nth(1).waitFor()
      // The table of the curve holds hundreds of links, so what stands before it is reached first.
      for (const chart of ['ageing', 'recovery-curve']) {
        await page.locator('#content').focus()
        const section = page.locator(`section[aria-labelledby="${chart}"]`)
        await tabTo(page, section.getByRole('radio', { checked: true }))
        await page.keyboard.press('ArrowRight')
        const twin = section.getByRole('table').or(section.getByRole('grid')).first()
        await twin.waitFor()
        expect(await twin.getByRole('link').count()).toBeGreaterThan(0)
      }
      await judgeInBoth(screen, 'portfolio tables')
    })
  })

  it('leads from the league to an agent, a day and a case, and back, by keys', async () => {
    await inWindow(async (screen) => {
      const { page } = screen
      await visit(screen, '/team')
      await pressOn(page, page.getByRole('link', { name: 'agent fr', exact: true }).first())
      await page.getByRole('heading', { level: 1, name: 'agent fr' }).waitFor()
      const days = page.locator('section[aria-labelledby="days"]')
      await pressOn(page, days.getByRole('button', { name: /13/u }))
      const timeline = page.locator('section[aria-labelledby="timeline"]')
      await pressOn(page, timeline.getByRole('link').first())
      await page.waitForURL(`**/cases/${world.busy_case}`)
      await settle(page)
      for (const expected of [
        /\/team\/[0-9a-f-]{36}\?.*on=2026-01-13/u,
        /\/team\/[0-9a-f-]{36}(?!.*on=)/u,
        /\/team(?:\?|$)/u,
      ]) {
        // A browser without a window does not listen to its own keys.
        await page.goBack()
        await page.waitForURL(expected)
        await settle(page)
      }
      await page.getByRole('link', { name: 'agent fr', exact: true }).first().waitFor()
    })
  })

  /** A window of its own, of somebody who only reads. */
  const signedIn = async (locale: Locale): Promise<Screen> => {
    const screen = await openScreen(browser, world.product, { locale })
    await signIn(screen, world.readers[locale])
    return screen
  }

  it.concurrent('the command palette, by keyboard', async () => {
    const screen = await signedIn('fr')
    const { page } = screen
    await visit(screen, '/overview')
    await page.keyboard.press('Control+k')
    await page.getByRole('dialog').waitFor()
    await judgeWithAxe(page, 'palette')
    await shoot(screen, 'palette-fr-light', 'window')
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
    await page.keyboard.press('Control+k')
    await page.getByRole('dialog').waitFor()
    await page.keyboard.type('fichiers')
    await page.getByRole('dialog').getByText('Fichiers', { exact: true }).waitFor()
    // What is written selects the first that matches.
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Fichiers' }).waitFor()
    await leave(screen)
  })

  it.concurrent('definitions, dates and menus open and close by keyboard', async () => {
    const screen = await signedIn('en')
    const { page } = screen
    await visit(screen, '/overview')
    const definition = page.getByRole('button', { name: 'Definition of Recovery rate', exact: true })
    await pressOn(page, definition)
    await page.getByText('Edge cases').waitFor()
    await judgeWithAxe(page, 'definition')
    await shoot(screen, 'definition-en-light', 'window')
    await page.keyboard.press('Escape')
    await page.getByText('Edge cases').waitFor({ state: 'hidden' })
    expect(await definition.evaluate((button) => button === document.activeElement)).toBe(true)
    await page.getByRole('button', { name: /^Figures as of/u }).focus()
    await page.keyboard.press('Enter')
    await page.getByText('Every figure is shown as it stood at the end of this day.').waitFor()
    await judgeWithAxe(page, 'as-of date')
    await leave(screen)
  })

  it.concurrent('remembers the language and the colours that were chosen', async () => {
    const screen = await openScreen(browser, world.product, { locale: 'en' })
    await signIn(screen, await world.agency.addUser('finance', 'en'))
    const { page } = screen
    await visit(screen, '/overview')
    await page.getByRole('button', { name: 'Language: English' }).click()
    await page.getByRole('menuitem', { name: 'Français' }).click()
    await page.getByRole('heading', { level: 1, name: 'Vue d’ensemble' }).waitFor()
    await page.getByRole('button', { name: /^Thème/u }).click()
    await page.getByRole('menuitem', { name: 'Sombre' }).click()
    await page.reload()
    await page.getByRole('heading', { level: 1, name: 'Vue d’ensemble' }).waitFor()
    expect(await page.locator('html').getAttribute('lang')).toBe('fr')
    expect(await page.locator('html').getAttribute('data-mantine-color-scheme')).toBe('dark')
    await leave(screen)
  })
})

const leave = async ({ problems, context }: Screen): Promise<void> => {
  expect(problems).toEqual([])
  await context.close()
}
