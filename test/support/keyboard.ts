import type { Locator, Page } from 'playwright-core'

/** Far more than any page of ours has places to stop at. */
const stops_maximum = 150

/** Presses Tab until the place has the focus: nothing is clicked. Fails when the keyboard cannot get there. */
export const tabTo = async (page: Page, place: Locator): Promise<void> => {
  await place.waitFor({ state: 'attached' })
  for (let stop = 0; stop < stops_maximum; stop += 1) {
    if (await place.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`The keyboard does not reach ${String(place)}`)
}

/** Goes to a button or link and presses it. */
export const pressOn = async (page: Page, place: Locator, key: 'Enter' | 'Space' = 'Enter'): Promise<void> => {
  await tabTo(page, place)
  await page.keyboard.press(key)
}

/** Chooses in a searchable field by writing the beginning of the option. */
export const chooseByKeyboard = async (page: Page, field: string, option: string): Promise<void> => {
  await tabTo(page, page.getByRole('combobox', { name: field, exact: true }))
  await page.keyboard.type(option)
  await page.getByRole('option', { name: option }).waitFor()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
}
