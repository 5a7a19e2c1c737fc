import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { businessDate } from '@quittance/core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type Agency, type Client, openAgency } from '../support/agency.js'
import { launchBrowser } from '../support/browser.js'
import { explainFailures } from '../support/explain-failure.js'
import { csvFile, mappingOf, readResult, readTable, sendFile } from '../support/files-screen.js'
import { openProduct, type Product } from '../support/product.js'
import { openTwin, readFigure } from '../support/report-screen.js'
import { openScreen, plainText, type Screen, shoot, signIn, visit } from '../support/screen.js'
import { stepByStep } from '../support/steps.js'

// Goal: the figures published for a public file stand on the screen to the cent. Method: upload, mapping and report as a
// person does them; the expected figures were computed by others.

const folder = process.env['QUITTANCE_SAMPLES'] ?? path.join(import.meta.dirname, '../../../shared/data')
const file = path.join(folder, 'receivables/ibm-accounts-receivable.csv')

const openAt = {
  '2012-06-30': { not_due: ['83', '4,594.36'], late: ['15', '909.73'], total: ['98', '5,504.09'] },
  '2012-12-31': { not_due: ['86', '4,936.32'], late: ['13', '788.74'], total: ['99', '5,725.06'] },
  '2013-06-30': { not_due: ['72', '4,284.29'], late: ['12', '835.56'], total: ['84', '5,119.85'] },
  '2013-12-31': { not_due: ['3', '206.25'], late: ['10', '555.65'], total: ['13', '761.90'] },
} as const

const days = Object.keys(openAt) as (keyof typeof openAt)[]

/** An amount as each language writes it. */
const written = {
  en: (amount: string) => `€${amount}`,
  fr: (amount: string) => `${amount.replace(',', ' ').replace('.', ',')} €`,
}

const words = {
  en: { heading: 'Ageing of the open balance', table: 'Table', not_due: 'Not due', late: '1–30 days', total: 'Total' },
  fr: {
    heading: 'Ancienneté du solde ouvert',
    table: 'Tableau',
    not_due: 'Non échu',
    late: '1–30 jours',
    total: 'Total',
  },
}

describe.skipIf(!existsSync(file))(
  'the IBM accounts-receivable file on the screen (needs the shared sample files)',
  () => {
    stepByStep()
    let product: Product
    let browser: Browser
    let agency: Agency
    let client: Client
    const screens: Partial<Record<'en' | 'fr', Screen>> = {}
    explainFailures(() => [screens.en, screens.fr])
    beforeAll(async () => {
      product = await openProduct({ today: businessDate('2026-01-15'), worker: true })
      agency = await openAgency(product)
      client = await agency.addClient('IBM', 'International Machines', 'Receivables')
      browser = await launchBrowser()
      for (const locale of ['en', 'fr'] as const) {
        const screen = await openScreen(browser, product, { locale })
        await signIn(screen, await agency.addUser('manager', locale))
        screens[locale] = screen
      }
    })
    afterEach(() => {
      for (const screen of Object.values(screens)) expect(screen.problems.splice(0)).toEqual([])
      expect(product.log_errors).toEqual([])
    })
    afterAll(async () => {
      await browser?.close()
      await product?.close()
    })

    const screenIn = (locale: 'en' | 'fr'): Screen => {
      const screen = screens[locale]
      if (screen === undefined) throw new Error('The browser has not been opened')
      return screen
    }

    it('is uploaded, mapped and applied whole', async () => {
      const screen = screenIn('en')
      const { page } = screen
      await visit(screen, '/files')
      await sendFile(page, client, 'Claims', csvFile('ibm-accounts-receivable.csv', await readFile(file)))
      await page.getByText('2466 rows').or(page.getByText('2,466 rows')).waitFor()
      await shoot(screen, 'ibm-mapping-proposed-en')
      await mapOnly(page, {
        customerID: ['Debtor reference'],
        invoiceNumber: ['Claim reference'],
        InvoiceDate: ['Issued on', 'Placed on'],
        DueDate: ['Due on'],
        InvoiceAmount: ['Amount'],
        Disputed: ['Disputed'],
        SettledDate: ['Settled on'],
      })
      await page.getByText('Everything needed is there.').waitFor()
      for (const column of ['InvoiceDate', 'DueDate', 'SettledDate']) {
        const order = page.getByRole('combobox', { name: `How the dates of “${column}” are written` })
        expect(await order.inputValue()).toBe('month, day, year (12/31/2025)')
      }
      await page.getByLabel('Save as a profile').fill('IBM')
      await shoot(screen, 'ibm-mapping-chosen-en')
      await page.getByRole('button', { name: 'Start the import' }).click()
      expect(await readResult(page)).toEqual([
        ['Accepted', '2,466', '€147,703.18'],
        ['Unchanged, known already', '0', '–'],
        ['Refused', '0', '€0.00'],
        ['Read', '2,466', '€147,703.18'],
      ])
    })

    it.each(
      days.flatMap((day) => [
        { day, locale: 'en' as const },
        { day, locale: 'fr' as const },
      ]),
    )('stands as published at $day, in $locale', async ({ day, locale }) => {
      const screen = screenIn(locale)
      const { page } = screen
      const { heading, table, ...names } = words[locale]
      await visit(screen, `/portfolios/${client.portfolio_id}?asOf=${day}`)
      const twin = await openTwin(page, heading, table)
      const rows = (await readTable(twin)).map((cells) => cells.slice(0, 3)).filter(([, claims]) => claims !== '0')
      const line = (name: keyof typeof names) => {
        const [claims, amount] = openAt[day][name]
        return [names[name], claims, written[locale](amount)]
      }
      expect(rows).toEqual([line('not_due'), line('late'), line('total')])
      if (day === '2012-06-30') await shoot(screen, `ibm-ageing-${locale}`)
    })

    it('says what was placed and is open, and lists the cases of a bucket', async () => {
      const screen = screenIn('en')
      const { page } = screen
      await visit(screen, `/portfolios/${client.portfolio_id}?asOf=2013-12-31`)
      expect((await readFigure(page, 'Placed')).value).toBe('€147,703.18')
      expect((await readFigure(page, 'Open balance')).value).toBe('€761.90')
      await page.getByRole('row', { name: '1–30 days' }).getByRole('link').click()
      await page.getByRole('heading', { level: 1, name: 'Cases behind: 1–30 days' }).waitFor()
      await page.getByRole('table').waitFor()
      const rows = await readTable(page.locator('main').getByRole('table'))
      const cents = rows.map((cells) => Math.round(Number((cells[3] ?? '').replace('€', '')) * 100))
      expect(cents.reduce((sum, one) => sum + one, 0)).toBe(55_565)
    })
  },
)

/** Takes every column for what is said here and for nothing else. */
const mapOnly = async (page: Page, wanted: Readonly<Record<string, readonly string[]>>): Promise<void> => {
  const columns = await page.getByRole('table').first().getByRole('rowheader').allInnerTexts()
  for (const column of columns.map((text) => text.split('\n')[0] ?? '')) {
    const row = mappingOf(page, column)
      .filter({ has: page.getByRole('rowheader', { name: column }) })
      .first()
    const fields = wanted[column] ?? []
    const shown = plainText(await row.innerText())
    if (fields.length === 0 && !shown.includes('Not used')) {
      const clear = row.getByRole('button', { name: 'Do not use this column' })
      if ((await clear.count()) > 0) await clear.click()
    }
    for (const field of fields) {
      if (shown.includes(field)) continue
      const choice = page.getByRole('combobox', { name: `What the column “${column}” is taken for` })
      await choice.fill(field)
      await page.getByRole('option', { name: field }).first().click()
      await page.keyboard.press('Escape')
    }
  }
}
