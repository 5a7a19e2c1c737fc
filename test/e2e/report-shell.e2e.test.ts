import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser } from '../support/browser.js'
import { explainFailures } from '../support/explain-failure.js'
import { pressOn, tabTo } from '../support/keyboard.js'
import { readFigure } from '../support/report-screen.js'
import { openScreen, plainText, type Screen, settle, signIn, visit } from '../support/screen.js'
import { openSmallWorld, type SmallWorld } from '../support/small-world.js'
import { stepByStep } from '../support/steps.js'

// Goal: what a person sets on a report stays: in the address, for whoever is given it, in a saved view, on the way to the
// cases and back. Method: the overview in French, by keyboard where people use one.

describe('a report', () => {
  stepByStep()
  explainFailures(() => [screen])
  let world: SmallWorld
  let browser: Browser
  let screen: Screen
  let page: Page
  beforeAll(async () => {
    world = await openSmallWorld()
    browser = await launchBrowser()
    screen = await openScreen(browser, world.product, { locale: 'fr' })
    await screen.context.grantPermissions(['clipboard-read', 'clipboard-write'])
    page = screen.page
    await signIn(screen, await world.agency.addUser('manager', 'fr'))
  })
  afterEach(() => {
    expect(screen.problems.splice(0)).toEqual([])
    expect(world.product.log_errors).toEqual([])
  })
  afterAll(async () => {
    await browser?.close()
    await world?.product.close()
  })

  const search = (name: string) => new URL(page.url()).searchParams.get(name)
  const placed = async (on: Page = page) => (await readFigure(on, 'Taux de recouvrement')).detail
  const whole = async () => {
    await settle(page)
    return await placed()
  }

  it('takes a moving period and a comparison by keyboard, and says in words which days are compared', async () => {
    await visit(screen, '/overview')
    await pressOn(page, page.getByRole('button', { name: /^Période/u }))
    await pressOn(page, page.getByRole('button', { name: '12 derniers mois' }))
    await page.waitForURL(/period=last_12_months/u)
    await page.getByText(/1er janv. 2025 – 31 déc. 2025, arrêté au 15 janv. 2026, comparé à 1er janv. 2024/u).waitFor()
    await pressOn(page, page.getByRole('button', { name: /^Comparé à/u }))
    await page.getByRole('option', { name: 'Période précédente' }).waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.waitForURL(/compare=previous_period/u)
  })

  it('is given to a colleague by its address, with the period still moving', async () => {
    await page.getByRole('button', { name: 'Copier le lien' }).click()
    await page.getByText('Lien copié').waitFor()
    const address = await page.evaluate(() => navigator.clipboard.readText())
    expect(new URL(address).searchParams.get('period')).toBe('last_12_months')
    expect(new URL(address).searchParams.has('asOf')).toBe(false)
    const expected = await whole()
    const other = await openScreen(browser, world.product, { locale: 'fr' })
    await signIn(other, await world.agency.addUser('finance', 'fr'))
    await visit(other, address.replace(new URL(address).origin, ''))
    expect(await placed(other.page)).toBe(expected)
    expect(other.problems).toEqual([])
    await other.context.close()
  })

  it('is kept as a view that opens first', async () => {
    await pressOn(page, page.getByRole('button', { name: 'Vues' }))
    await page.getByRole('menuitem', { name: /Enregistrer comme nouvelle vue/u }).click()
    await page.getByLabel('Nom de la vue').fill('Douze mois')
    await page.keyboard.press('Control+Enter')
    await page.waitForURL(/view=/u)
    await pressOn(page, page.getByRole('button', { name: 'Douze mois' }))
    await page.getByRole('menuitem', { name: 'Ouvrir la page avec cette vue' }).click()
    await page.getByText('La page s’ouvrira désormais avec cette vue.').waitFor()
    await visit(screen, '/overview')
    await page.waitForURL(/period=last_12_months/u)
    await page.getByRole('button', { name: 'Douze mois' }).waitFor()
    expect(search('compare')).toBe('previous_period')
  })

  it('follows a name that is pressed, says so, and stands as before when it is pressed again', async () => {
    const before = await whole()
    const name = page.getByRole('button', { name: 'Téliane', exact: true })
    await pressOn(page, name)
    await page.waitForURL(/creditor=/u)
    await page
      .getByRole('status')
      .filter({ hasText: 'Page filtrée par Créancier : Téliane' })
      .waitFor({ state: 'attached' })
    await page.getByRole('button', { name: 'Douze mois modifiée' }).waitFor()
    expect(await whole()).not.toBe(before)
    await pressOn(page, page.getByRole('button', { name: /^Retirer le filtre Créancier/u }))
    await page.waitForURL((url) => !url.searchParams.has('creditor'))
    expect(await whole()).toBe(before)
  })

  it('leads from a number to its cases, to one of them, and back to the same report', async () => {
    const link = page.getByRole('link', { name: /^Taux de recouvrement .*Voir le détail par dossier/u })
    const address = page.url()
    await tabTo(page, link)
    await page.keyboard.press('Enter')
    await page.waitForURL('**/cases/behind**')
    await settle(page)
    expect(search('period')).toBe('last_12_months')
    await page.getByRole('table').getByRole('link').first().click()
    await page.waitForURL(/\/cases\/[0-9a-f-]{36}/u)
    await page.goBack()
    await page.waitForURL('**/cases/behind**')
    await page.goBack()
    await page.waitForURL('**/overview**')
    expect(page.url()).toBe(address)
    expect(plainText(await whole())).not.toBe('')
  })
})
