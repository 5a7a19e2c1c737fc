import { setTimeout as sleep } from 'node:timers/promises'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { foreignTexts } from './catalogue.js'
import { plainText, type Screen, settle, shoot } from './screen.js'

export type Locale = 'en' | 'fr'

const phone_px = 390
const patience_ms = 20_000
const pause_ms = 50
const languages = { en: 'Language: ', fr: 'Langue' } as const
const other = { en: 'fr', fr: 'en' } as const satisfies Record<Locale, Locale>
const names = { en: 'English', fr: 'Français' } as const
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/**
 * What a page must be in one language and the colours that go with it here: English in light, French in dark. Every rule
 * of axe is asked in both languages and in both themes; colours do not depend on the words.
 */
export const judge = async (screen: Screen, locale: Locale, name: string): Promise<void> => {
  const { page } = screen
  const colour = locale === 'en' ? 'light' : 'dark'
  await page.emulateMedia({ colorScheme: colour })
  await page.locator(`html[data-mantine-color-scheme="${colour}"]`).waitFor()
  await settle(page)
  expect(await page.locator('html').getAttribute('lang')).toBe(locale)
  const isForeign = foreignTexts(locale)
  // After a change of the language, what the server words follows a moment later.
  let foreign: string[] = []
  for (const end = performance.now() + patience_ms; performance.now() < end; await sleep(pause_ms)) {
    foreign = (await textsOf(page)).filter(isForeign)
    if (foreign.length === 0) break
  }
  expect(foreign, 'words of the other language').toEqual([])
  await settle(page)
  await judgeWithAxe(page, `${name}, ${locale}, ${colour}`)
  await shoot(screen, `${name.replaceAll(' ', '-')}-${locale}-${colour}`)
  await page.setViewportSize({ width: phone_px, height: 800 })
  await shoot(screen, `${name.replaceAll(' ', '-')}-${locale}-phone`)
  const width_px = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(width_px, 'the page scrolls sideways on a phone').toBeLessThanOrEqual(phone_px)
  await page.setViewportSize({ width: 1280, height: 900 })
}

/** Judges what a window shows in the language it is in, then in the other one; so its next page begins in that. */
export const judgeInBoth = async (screen: Screen, name: string): Promise<void> => {
  const locale = (await screen.page.locator('html').getAttribute('lang')) === 'fr' ? 'fr' : 'en'
  await judge(screen, locale, name)
  await speak(screen, locale, other[locale])
  await judge(screen, other[locale], name)
}

/** Changes the language as a person does, and waits until the page speaks it. */
const speak = async ({ page }: Screen, now: Locale, then: Locale): Promise<void> => {
  await page.getByRole('banner').getByRole('button', { name: languages[now] }).click()
  await page.getByRole('menuitem', { name: names[then] }).click()
  await page.locator(`html[lang="${then}"]`).waitFor()
  await page.getByRole('menu').waitFor({ state: 'hidden' })
}

/** Every rule of WCAG 2.2 AA, and what else is grave for those who cannot see or point. */
export const judgeWithAxe = async (page: Page, what: string): Promise<void> => {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).withTags(tags).analyze()
  const grave = violations
    .filter(({ impact, tags: of }) => !of.includes('best-practice') || impact === 'serious' || impact === 'critical')
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
