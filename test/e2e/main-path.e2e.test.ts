import { businessDate } from '@quittance/core'
import { generateSample } from '@quittance/recovery/demo'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type Client, openAgency, password } from '../support/agency.js'
import { launchBrowser } from '../support/browser.js'
import { explainFailures } from '../support/explain-failure.js'
import {
  csvFile,
  dropFile,
  fillDelivery,
  mappingOf,
  readResult,
  readTable,
  submitDelivery,
} from '../support/files-screen.js'
import { chooseByKeyboard, pressOn, tabTo } from '../support/keyboard.js'
import { runOperation } from '../support/operation.js'
import { openProduct, type Product } from '../support/product.js'
import { figure, openTwin, readFigure, readListTotal } from '../support/report-screen.js'
import { euros, figuresOf, percent } from '../support/sample-figures.js'
import { openScreen, plainText, type Screen, settle, shoot, visit } from '../support/screen.js'
import { stepByStep } from '../support/steps.js'
import { waitUntil } from '../support/wait-until.js'

// Goal: a creditor's file goes in and the portfolio's figures come out, on the product as people use it: the claims by
// keyboard alone, the payments by drag and drop. Every expected figure is added up here from the generated rows.

const today = businessDate('2026-01-15')
const yesterday = '2026-01-14'
const sample = generateSample({ seed: 'browser', today })
const expected = figuresOf(sample, today)
const claimFile = csvFile(sample.claims.name, Buffer.concat([...sample.claims.bytes()]))
const paymentFile = csvFile(sample.payments.name, Buffer.concat([...sample.payments.bytes()]))

/** The share of what was placed that came back. */
const recovered = percent(expected.paid_minor, expected.placed_minor)

describe('from a creditor’s file to the portfolio’s figures', () => {
  stepByStep()
  explainFailures(() => [screen])
  let product: Product
  let browser: Browser
  let screen: Screen
  let page: Page
  let client: Client
  let email: string
  beforeAll(async () => {
    product = await openProduct({ today, worker: true })
    const agency = await openAgency(product)
    client = await agency.addClient('EXEMPLE', 'Exemple Énergie', 'Contrats actifs')
    await agency.addClient('AUTRE', 'Autre Télécom', 'Mobiles')
    email = await agency.addUser('manager', 'en')
    browser = await launchBrowser()
    screen = await openScreen(browser, product)
    page = screen.page
  })
  afterEach(() => {
    expect(screen.problems.splice(0)).toEqual([])
    expect(product.log_errors).toEqual([])
  })
  afterAll(async () => {
    await browser?.close()
    await product?.close()
  })

  const countBooks = async () =>
    (
      await product.query(`select (select count(*) from claim) as claims, (select count(*) from payment) as payments,
        (select count(*) from ledger_entry) as entries, (select count(*) from debt_case) as cases,
        (select count(*) from placement) as placements`)
    )[0]

  it('signs in by keyboard alone and leads to the page that was asked for', async () => {
    await page.goto('/files')
    await page.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor()
    await shoot(screen, 'sign-in-en-light')
    await tabTo(page, page.getByLabel('E-mail'))
    await page.keyboard.type(email)
    await tabTo(page, page.getByLabel('Password', { exact: true }))
    await page.keyboard.type(password)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Files' }).waitFor()
    await page.getByText('No file was delivered yet.').waitFor()
  })

  it('takes the claim file and proposes what its columns are', async () => {
    const chosen = page.waitForEvent('filechooser')
    await pressOn(page, page.getByRole('button', { name: 'Choose a file' }))
    await (await chosen).setFiles({ ...claimFile })
    await page.getByText(claimFile.name).waitFor()
    await chooseByKeyboard(page, 'Creditor', client.creditor_name)
    await chooseByKeyboard(page, 'Portfolio', client.portfolio_name)
    await shoot(screen, 'files-filled-en-light')
    await pressOn(page, page.getByRole('button', { name: 'Send the file' }))
    await page.getByRole('heading', { name: 'What are the columns?' }).waitFor()
    await page.getByText('600 rows · utf-8 · separator “;”').waitFor()
    for (const [column, field] of [
      ['Référence créance', 'Claim reference'],
      ['Nom', 'Debtor name'],
      ['Date facture', 'Issued on'],
      ['Date échéance', 'Due on'],
      ['Montant TTC', 'Amount'],
      ['Date de remise', 'Placed on'],
      ['Litige', 'Disputed'],
    ] as const) {
      const row = mappingOf(page, column).first()
      expect(plainText(await row.innerText()), column).toContain(field)
      expect(plainText(await row.innerText()), column).toContain('Clear from the header')
    }
    const [first = []] = [...sample.claims.rows()]
    const [previewed = []] = await readTable(page.getByRole('table', { name: 'Preview of the file' }))
    expect(previewed).toEqual(first.map(plainText))
    await shoot(screen, 'mapping-en-light')
  })

  it('applies it under a profile, shows its progress, and reconciles to the cent', async () => {
    await tabTo(page, page.getByLabel('Save as a profile'))
    await page.keyboard.type('Factures mensuelles')
    await pressOn(page, page.getByRole('button', { name: 'Start the import' }))
    await page.getByText(/^\d+ of 600 rows$/u).waitFor()
    expect(await readResult(page)).toEqual([
      ['Accepted', '600', euros(expected.placed_minor)],
      ['Unchanged, known already', '0', '–'],
      ['Refused', '0', euros(0)],
      ['Read', '600', euros(expected.placed_minor)],
    ])
    await shoot(screen, 'applied-en-light')
  })

  it('takes the payments by drag and drop', async () => {
    await visit(screen, '/files')
    await dropFile(page, paymentFile)
    await page.getByText(paymentFile.name).waitFor()
    await fillDelivery(page, client, 'Payments')
    await submitDelivery(page)
    await page.getByRole('button', { name: 'Start the import' }).click()
    const count = String(expected.payments)
    expect(await readResult(page)).toEqual([
      ['Accepted', count, euros(expected.paid_minor)],
      ['Unchanged, known already', '0', '–'],
      ['Refused', '0', euros(0)],
      ['Read', count, euros(expected.paid_minor)],
    ])
  })

  it('shows figures that equal the rows of the files', async () => {
    await page.keyboard.press('Control+k')
    await page.getByRole('textbox', { name: 'Search cases, portfolios, pages' }).waitFor()
    await page.keyboard.type('contrats')
    await page.getByRole('button', { name: /Contrats actifs/u }).waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: client.portfolio_name }).waitFor()
    await settle(page)
    const of = `${euros(expected.paid_minor)} of ${euros(expected.placed_minor)}`
    expect(await readFigure(page, 'Placed')).toMatchObject({ value: euros(expected.placed_minor) })
    expect(await readFigure(page, 'Collected')).toMatchObject({ value: euros(expected.paid_minor) })
    expect(await readFigure(page, 'Open balance')).toMatchObject({ value: euros(expected.open_minor) })
    expect(await readFigure(page, 'Recovery rate')).toMatchObject({ value: recovered, detail: of })
    expect(await readFigure(page, 'Recovery rate net of recalls')).toMatchObject({ value: recovered, detail: of })
    await shoot(screen, 'portfolio-charts-en-light')
    const twin = await openTwin(page, 'Ageing of the open balance')
    expect(await readAgeing(twin)).toEqual(expectedAgeing())
  })

  it('says the same once the night’s statistics ran, and when they were computed', async () => {
    const address = `/portfolios/${client.portfolio_id}?asOf=${yesterday}`
    const names = ['Placed', 'Collected', 'Open balance', 'Recovery rate']
    const read = async () => await Promise.all(names.map(async (name) => await readFigure(page, name)))
    await visit(screen, address)
    const before = await read()
    const answer = await runOperation(screen.context.request, 'RunStatistics', {})
    const { data } = (await answer.json()) as { data: { runStatistics: { id: string } } }
    await waitUntil('the statistics are computed', async () => {
      const [run] = await product.query<{ failure: string | null }>(
        'select failure from statistics_run where id = $1 and finished_at is not null',
        [data.runStatistics.id],
      )
      return run ?? null
    })
    await visit(screen, address)
    const after = await read()
    expect(after.map(({ value }) => value)).toEqual(before.map(({ value }) => value))
    expect(after.map(({ computed }) => computed)).toEqual(
      names.map(() => expect.stringMatching(/^Closed · \d\d:\d\d$/u)),
    )
    await visit(screen, `/portfolios/${client.portfolio_id}`)
    expect(await readAgeing(page.getByRole('table', { name: 'Ageing of the open balance' }))).toEqual(expectedAgeing())
    expect((await readFigure(page, 'Collected')).value).toBe(euros(expected.paid_minor))
  })

  it.each([
    ['Placed', euros(expected.placed_minor)],
    ['Collected', euros(expected.paid_minor)],
    ['Recovery rate', euros(expected.paid_minor)],
    ['Open balance', euros(expected.open_minor)],
  ])('opens the cases behind “%s”, whose total is the figure', async (name, total) => {
    await visit(screen, `/portfolios/${client.portfolio_id}`)
    await figure(page, name).getByRole('link').click()
    expect(await readListTotal(page)).toBe(total)
  })

  it('opens the cases of a bucket and of a cell of the curve, and one of the cases', async () => {
    await visit(screen, `/portfolios/${client.portfolio_id}`)
    const [bucket, sum] = smallestBucket()
    await page.getByRole('row', { name: bucket }).getByRole('link').click()
    expect(await readListTotal(page)).toBe(euros(sum.open_minor))
    expect(await sumOfList(page)).toBe(sum.open_minor)
    await page.goBack()
    const curve = await openTwin(page, 'Recovery by placement month')
    await curve.getByRole('row').nth(1).getByRole('link').last().click()
    const [row] = [...sample.claims.rows()]
    expect(await readListTotal(page)).toBe(euros(paidOnMonth(String(row?.[13]))))
    await shoot(screen, 'cases-behind-en-light')
    const first = page.getByRole('table').getByRole('link').first()
    const name = plainText(await first.innerText())
    await pressOn(page, first)
    await page.getByRole('heading', { level: 1, name }).waitFor()
    await settle(page)
    await page.getByRole('table', { name: 'Claims' }).waitFor()
    await shoot(screen, 'case-en-light')
  })

  it('changes nothing when the same file comes again, and says so', async () => {
    const before = await countBooks()
    await visit(screen, '/files')
    await page.getByLabel('File to deliver').setInputFiles({ ...claimFile })
    await fillDelivery(page, client, 'Claims')
    await submitDelivery(page)
    await page.getByText('This file had been applied already. Nothing was changed.').waitFor()
    await shoot(screen, 'duplicate-en-light')
    await page.getByRole('link', { name: 'Open the first import of it' }).click()
    expect((await readResult(page))[0]).toEqual(['Accepted', '600', euros(expected.placed_minor)])
    expect(await countBooks()).toEqual(before)
    await visit(screen, '/files')
    await shoot(screen, 'files-list-en-light')
  })

  it('recognises the next file by its profile', async () => {
    await visit(screen, '/files')
    const next = generateSample({ seed: 'next month', rows: 12, today }).claims
    await page
      .getByLabel('File to deliver')
      .setInputFiles({ ...csvFile('suivant.csv', Buffer.concat([...next.bytes()])) })
    await fillDelivery(page, client, 'Claims')
    await submitDelivery(page)
    await page.getByText(/The saved profile “Factures mensuelles” knows these columns/u).waitFor()
  })
})

/** The ageing table as names, counts and amounts; buckets without a claim left out. */
const readAgeing = async (table: ReturnType<Page['getByRole']>): Promise<string[][]> =>
  (await readTable(table)).map((cells) => cells.slice(0, 3)).filter(([, claims]) => claims !== '0')

const expectedAgeing = (): string[][] => {
  const names = ['Not due', '1–30 days', '31–60 days', '61–90 days', '91–180 days', '181–365 days', 'Over 365 days']
  const rows = names.flatMap((name) => {
    const sum = expected.ageing.get(name)
    return sum === undefined ? [] : [[name, String(sum.claims), euros(sum.open_minor)]]
  })
  const claims = [...expected.ageing.values()].reduce((total, bucket) => total + bucket.claims, 0)
  return [...rows, ['Total', String(claims), euros(expected.open_minor)]]
}

const smallestBucket = () => {
  const [smallest] = [...expected.ageing].toSorted(([, one], [, other]) => one.claims - other.claims)
  if (smallest === undefined) throw new Error('Nothing is open in the sample')
  return smallest
}

/** Adds up the amounts of a list that is short enough to be shown whole. */
const sumOfList = async (page: Page): Promise<number> => {
  const rows = await readTable(page.locator('main').getByRole('table'))
  return rows.reduce((sum, cells) => sum + Math.round(Number((cells[3] ?? '').replaceAll(/[€,]/gu, '')) * 100), 0)
}

/** Everything paid on the claims that were placed in the month of `placed_on` (DD/MM/YYYY). */
const paidOnMonth = (placed_on: string): number => {
  const month = placed_on.slice(3)
  const claims = [...sample.claims.rows()].filter((cells) => cells[13]?.slice(3) === month)
  const references = new Set(claims.map((cells) => cells[0]))
  const payments = [...sample.payments.rows()].filter((cells) => references.has(cells[0]))
  return payments.reduce((sum, cells) => sum + Number(cells[2]?.replace(',', '')), 0)
}
