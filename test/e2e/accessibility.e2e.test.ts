import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser } from '../support/browser.js'
import { foreignTexts } from '../support/catalogue.js'
import { explainFailures } from '../support/explain-failure.js'
import { csvFile, sendFile } from '../support/files-screen.js'
import { pressOn, tabTo } from '../support/keyboard.js'
import { openScreen, plainText, type Screen, settle, shoot, signIn, visit } from '../support/screen.js'
import { claimsWithFaults, openSmallWorld, type SmallWorld } from '../support/small-world.js'

// Goal: every screen can be used by everyone, in both languages and both colour schemes, on a desk and on a phone.
// Method: each screen once per language; axe judges it in light and in dark, its texts are held against the catalogue
// of the other language, and it is narrowed to a phone. Whatever the browser complains about fails the test.

const locales = ['en', 'fr'] as const
const phone_px = 390

describe('every screen', () => {
  let world: SmallWorld
  let browser: Browser
  let waiting_import: string
  let failed_import: string
  let team_id: string
  const screens: Partial<Record<'en' | 'fr', Screen>> = {}
  explainFailures(() => [screens.en, screens.fr])
  beforeAll(async () => {
    world = await openSmallWorld()
    browser = await launchBrowser()
    for (const locale of locales) {
      const screen = await openScreen(browser, world.product, { locale })
      await signIn(screen, await world.agency.addUser('manager', locale))
      screens[locale] = screen
    }
    team_id = await world.agency.addTeam('Rhône', world.first)
    waiting_import = await leave('attente.csv', claimsWithFaults.join('\r\n'))
    failed_import = await leave('image.csv', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'))
  })
  afterEach(() => {
    for (const screen of Object.values(screens)) expect(screen.problems.splice(0)).toEqual([])
    expect(world.product.log_errors).toEqual([])
  })
  afterAll(async () => {
    await browser?.close()
    await world?.product.close()
  })

  const screenIn = (locale: 'en' | 'fr'): Screen => {
    const screen = screens[locale]
    if (screen === undefined) throw new Error('The browser has not been opened')
    return screen
  }

  /** Uploads a file and leaves it as its inspection left it. */
  const leave = async (name: string, content: string | Uint8Array): Promise<string> => {
    const screen = screenIn('en')
    await visit(screen, '/files')
    await sendFile(screen.page, world.first, 'Claims', csvFile(name, content))
    await screen.page.getByText('Waiting for you').or(screen.page.getByText('Failed')).first().waitFor()
    return new URL(screen.page.url()).pathname.split('/').at(-1) ?? ''
  }

  const pages: Readonly<Record<string, () => string>> = {
    today: () => '/today',
    overview: () => '/overview',
    'overview compared and filtered': () => '/overview?period=last_12_months&claim_kind=civil&compare=previous_period',
    reports: () => '/reports',
    'portfolio list': () => '/portfolios',
    portfolio: () => `/portfolios/${world.first.portfolio_id}`,
    placements: () => `/portfolios/${world.first.portfolio_id}?tab=placements`,
    'empty portfolio period': () => `/portfolios/${world.first.portfolio_id}?from=2020-01-01&to=2020-12-31`,
    'case list': () => '/cases',
    'payment plans': () => '/plans',
    'cases behind a figure': () => `/cases/behind?portfolio=${world.first.portfolio_id}&measure=collected_minor`,
    case: () => `/cases/${world.busy_case}`,
    'who needs help': () => '/team',
    workload: () => '/team?tab=workload',
    'contacts to look at': () => '/team?tab=conduct',
    'case list of the workload': () => '/cases?work=never_worked',
    'file list': () => '/files',
    'applied file with issues': () => `/files/${world.import_with_issues}`,
    'file to map': () => `/files/${waiting_import}`,
    'file that failed': () => `/files/${failed_import}`,
    money: () => '/money?compare=previous_year&period=last_12_months',
    'ageing balance': () => '/reports/ageing',
    'cash forecast': () => '/reports/forecast',
    targets: () => '/reports/targets',
    'KPI catalogue': () => '/reports/catalogue',
    'cross table': () => '/reports/table?rows=portfolio.claim_kind&column=placement_month&kpis=placed.recovery-rate',
    'scheduled e-mails': () => '/reports/schedules',
    alerts: () => '/reports/alerts',
    'e-mails to me': () => '/reports/received',
    'my exports': () => '/reports/exports',
    costs: () => '/settings/costs',
    'people list': () => '/settings/people',
    'team list': () => '/settings/teams',
    team: () => `/settings/teams/${team_id}`,
    roles: () => '/settings/roles',
    'unknown portfolio': () => '/portfolios/01a00000-0000-7000-8000-000000000000',
    'unknown page': () => '/nowhere',
  }
  const cases = Object.entries(pages).flatMap(([name, address]) => locales.map((locale) => ({ name, address, locale })))

  it.each(cases)('$name, in $locale', async ({ name, address, locale }) => {
    const screen = screenIn(locale)
    await visit(screen, address())
    await judge(screen, locale, name)
  })

  it.each(locales)('the pages for who is not signed in, in %s', async (locale) => {
    const screen = await openScreen(browser, world.product, { locale })
    for (const name of ['sign-in', 'forgot-password', 'invitation', 'reset-password']) {
      await visit(screen, `/${name}`)
      await judge(screen, locale, name)
    }
    expect(screen.problems).toEqual([])
    await screen.context.close()
  })

  it.each(locales)('both charts have a twin that the keyboard opens, in %s', async (locale) => {
    const screen = screenIn(locale)
    const { page } = screen
    await visit(screen, pages['portfolio']?.() ?? '')
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
    await judge(screen, locale, 'portfolio tables')
  })

  it('the command palette, by keyboard', async () => {
    const screen = screenIn('fr')
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
  })

  it('definitions, dates and menus open and close by keyboard', async () => {
    const screen = screenIn('en')
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
    await page.keyboard.press('Escape')
  })

  it('remembers the language and the colours that were chosen', async () => {
    const screen = await openScreen(browser, world.product, { locale: 'en' })
    await signIn(screen, await world.agency.addUser('auditor', 'en'))
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
    expect(screen.problems).toEqual([])
    await screen.context.close()
  })
})

/** Light, dark, the other language's words, and the width of a phone. */
const judge = async (screen: Screen, locale: 'en' | 'fr', name: string): Promise<void> => {
  const { page } = screen
  await settle(page)
  expect(await page.locator('html').getAttribute('lang')).toBe(locale)
  expect((await textsOf(page)).filter(foreignTexts(locale)), 'words of the other language').toEqual([])
  await judgeWithAxe(page, `${name}, light`)
  await shoot(screen, `${name.replaceAll(' ', '-')}-${locale}-light`)
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.locator('html[data-mantine-color-scheme="dark"]').waitFor()
  await judgeWithAxe(page, `${name}, dark`, ['color-contrast', 'link-in-text-block'])
  await shoot(screen, `${name.replaceAll(' ', '-')}-${locale}-dark`)
  await page.emulateMedia({ colorScheme: 'light' })
  await page.setViewportSize({ width: phone_px, height: 800 })
  await shoot(screen, `${name.replaceAll(' ', '-')}-${locale}-phone`)
  const width_px = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(width_px, 'the page scrolls sideways on a phone').toBeLessThanOrEqual(phone_px)
  await page.setViewportSize({ width: 1280, height: 900 })
}

/** All rules of axe, or only those that can tell one colour scheme from the other. */
const judgeWithAxe = async (page: Page, what: string, rules: string[] = []): Promise<void> => {
  const axe = new AxeBuilder({ page }).setLegacyMode(true)
  const { violations } = await (rules.length === 0 ? axe : axe.withRules(rules)).analyze()
  const grave = violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(
      ({ id, nodes }) =>
        `${id}: ${nodes.map(({ target, failureSummary }) => `${target.join(' ')} (${plainText(failureSummary ?? '')})`).join('; ')}`,
    )
  expect(grave, what).toEqual([])
}

/** Everything that is written on the page or said to those who do not see it. */
const textsOf = async (page: Page): Promise<string[]> =>
  (
    await page.evaluate(() => {
      const texts: string[] = [document.title]
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      while (walker.nextNode()) {
        const parent = walker.currentNode.parentElement
        if (parent?.closest('script, style, [lang]:not(html)') === null)
          texts.push(walker.currentNode.textContent ?? '')
      }
      for (const element of document.querySelectorAll('[aria-label], [title], [placeholder], [alt]')) {
        for (const name of ['aria-label', 'title', 'placeholder', 'alt']) texts.push(element.getAttribute(name) ?? '')
      }
      return texts
    })
  )
    .map(plainText)
    .filter((text) => text !== '')
