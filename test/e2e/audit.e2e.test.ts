import { createHash } from 'node:crypto'
import { AxeBuilder } from '@axe-core/playwright'
import { readFile } from 'node:fs/promises'
import { checkChain } from '@quittance/recovery/commands'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchBrowser } from '../support/browser.js'
import { explainFailures } from '../support/explain-failure.js'
import { openScreen, type Screen, shoot, signIn, visit } from '../support/screen.js'
import { openSmallWorld, type SmallWorld } from '../support/small-world.js'

// Goal: who may read the trail finds there who looked at a case a moment ago, and can have all of it verified elsewhere.

let world: SmallWorld
let browser: Browser
let screen: Screen | undefined
explainFailures(() => [screen])
beforeAll(async () => {
  world = await openSmallWorld()
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser?.close()
  await world?.product.close()
})

it('shows who looked at a case, what an event holds, and gives it out for verification', async () => {
  const auditor = await world.agency.addUser('auditor', 'fr')
  screen = await openScreen(browser, world.product, { locale: 'fr', width: 1400 })
  const { page, problems } = screen
  await signIn(screen, auditor)
  await checkChain(world.product.services, world.agency.actor.organisation_id, 'whole')
  await visit(screen, `/cases/${world.busy_case}`)
  await page.getByRole('link', { name: 'Journal d’audit' }).click()
  await page.waitForURL(/\/settings\/audit\?case=/u)
  const rows = page.getByRole('table', { name: 'Journal d’audit' }).getByRole('row')
  await expect.poll(() => rows.count()).toBeGreaterThan(2)
  const sentences = await page.getByRole('button', { name: /a consulté les coordonnées du dossier \d+/u }).count()
  expect(sentences).toBeGreaterThan(0)
  await page.getByText('Tous les maillons de la chaîne tiennent').waitFor()
  await shoot(screen, 'audit-fr-light')
  await page
    .getByRole('button', { name: /a ouvert le dossier/u })
    .first()
    .click()
  const drawer = page.getByRole('dialog')
  await drawer.getByText('Empreinte précédente').waitFor()
  await shoot(screen, 'audit-event-fr-light', 'window')
  await page.keyboard.press('Escape')
  await drawer.waitFor({ state: 'hidden' })
  await page.getByRole('button', { name: 'Tout effacer' }).click()
  await page.waitForURL(/\/settings\/audit$/u)
  await page.getByRole('button', { name: /^Sujet/u }).click()
  await page.getByRole('option', { name: 'Connexion' }).click()
  await page.waitForURL(/category=sign_in/u)
  await page
    .getByRole('button', { name: /s’est connecté/u })
    .first()
    .waitFor()
  await page.getByRole('button', { name: 'Tout effacer' }).click()
  const downloading = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Télécharger (CSV)' }).click()
  const file = await readFile(await (await downloading).path(), 'utf8')
  const cells = file.split('\r\n').slice(1, -1).map(cellsOf)
  expect(cells.length).toBeGreaterThan(20)
  let previous = '0'.repeat(64)
  for (const [previous_hash = '', hash = '', record = ''] of cells.map((line) => line.slice(-3))) {
    expect(previous_hash).toBe(previous)
    expect(
      createHash('sha256')
        .update(previous_hash + record)
        .digest('hex'),
    ).toBe(hash)
    previous = hash
  }
  expect(problems).toEqual([])
  for (const [name, colour, width, locale] of [
    ['audit-dark-wide', 'dark', 1400, 'en'],
    ['audit-light-narrow', 'light', 390, 'fr'],
  ] as const) {
    const other = await openScreen(browser, world.product, { colour, width, locale })
    await signIn(other, locale === 'fr' ? auditor : await world.agency.addUser('administrator', 'en'))
    await visit(other, '/settings/audit')
    await other.page.getByRole('row').nth(2).waitFor()
    await shoot(other, name)
    const { violations } = await new AxeBuilder({ page: other.page }).setLegacyMode(true).analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
    expect(other.problems).toEqual([])
    await other.context.close()
  }
})

it('shows nothing of it to who may not read it', async () => {
  screen = await openScreen(browser, world.product, { locale: 'fr' })
  await signIn(screen, await world.agency.addUser('agent', 'fr'))
  await visit(screen, '/settings/audit')
  expect(await screen.page.getByRole('link', { name: 'Télécharger (CSV)' }).count()).toBe(0)
  expect(await screen.page.getByRole('link', { name: 'Journal d’audit' }).count()).toBe(0)
  await visit(screen, `/cases/${world.busy_case}`)
  expect(await screen.page.getByRole('link', { name: 'Journal d’audit' }).count()).toBe(0)
  expect(screen.problems).toEqual([])
})

/** The cells of a line of a file that is delimited by semicolons. */
const cellsOf = (line: string): string[] =>
  [...line.matchAll(/("(?:[^"]|"")*"|[^;]*)(?:;|$)/gu)]
    .map(([, cell = '']) => (cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell))
    .slice(0, 12)
