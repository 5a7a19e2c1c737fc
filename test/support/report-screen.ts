import type { Locator, Page } from 'playwright-core'
import { plainText, settle } from './screen.js'

/** A figure by its name: the headline, where another part of the page says it again. */
export const figure = (page: Page, name: string): Locator => page.getByRole('group', { name, exact: true }).first()

/** What a figure says: its value, and under it what it is made of. */
export const readFigure = async (
  page: Page,
  name: string,
): Promise<{ readonly value: string; readonly detail: string; readonly computed: string }> => {
  const [, value = '', detail = '', , computed = ''] = await figure(page, name).evaluate((group) =>
    [...group.children].map((part) => part.textContent ?? ''),
  )
  return { value: plainText(value), detail: plainText(detail), computed: plainText(computed) }
}

/** The total that stands above a list of cases. */
export const readListTotal = async (page: Page): Promise<string> => {
  await page.getByRole('heading', { level: 1, name: /^Cases behind: / }).waitFor()
  await settle(page)
  const total = page.getByRole('group').filter({ hasText: 'Total of all cases below, equal to the figure' })
  return (await total.evaluate((group) => group.children[1]?.textContent ?? '')).replaceAll(/\s+/gu, ' ').trim()
}

/** Shows the table twin of a chart and answers it. */
export const openTwin = async (page: Page, heading: string, choice = 'Table'): Promise<Locator> => {
  const section = page.locator('section').filter({ has: page.getByRole('heading', { name: heading }) })
  await section.getByText(choice, { exact: true }).click()
  // One that has many links is a grid, in which the arrows move.
  const twin = section.getByRole('table').or(section.getByRole('grid')).first()
  await twin.waitFor()
  return twin
}
