import { readFile } from 'node:fs/promises'
import { generateSample } from '@quittance/recovery/demo'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type Client, openAgency } from '../support/agency.js'
import { launchBrowser } from '../support/browser.js'
import { explainFailures } from '../support/explain-failure.js'
import { csvFile, fillDelivery, readResult, readTable, sendFile, submitDelivery } from '../support/files-screen.js'
import { type HeldTable, holdDebtors } from '../support/held-table.js'
import { openProduct, type Product } from '../support/product.js'
import { openScreen, type Screen, shoot, signIn, visit } from '../support/screen.js'
import { claimsWithFaults, small_world_today } from '../support/small-world.js'

// Goal: whatever is delivered, the person learns what is wrong, where, and how to mend it, and nothing is half applied.

describe('files that cannot simply be applied', () => {
  let product: Product
  let browser: Browser
  let screen: Screen
  let page: Page
  let client: Client
  let held: HeldTable | undefined
  explainFailures(() => [screen])
  beforeAll(async () => {
    product = await openProduct({ today: small_world_today, worker: true })
    const agency = await openAgency(product)
    client = await agency.addClient('VOL', 'Voltane Énergie', 'Contrats résiliés')
    browser = await launchBrowser()
    screen = await openScreen(browser, product)
    page = screen.page
    await signIn(screen, await agency.addUser('manager', 'en'))
  })
  afterEach(async () => {
    await held?.release()
    held = undefined
    expect(screen.problems.splice(0)).toEqual([])
    expect(product.log_errors).toEqual([])
  })
  afterAll(async () => {
    await browser?.close()
    await product?.close()
  })

  const countClaims = async (): Promise<string | undefined> =>
    (await product.query<{ count: string }>('select count(*) from claim'))[0]?.count

  const send = async (name: string, content: string | Uint8Array): Promise<void> => {
    await visit(screen, '/files')
    await sendFile(page, client, 'Claims', csvFile(name, content))
  }

  it('refuses to send an empty file, or one without a destination', async () => {
    await visit(screen, '/files')
    await page.getByRole('button', { name: 'Send the file' }).click()
    await page.getByText('Choose a file', { exact: true }).last().waitFor()
    await page.getByText('Choose the creditor whose file it is').waitFor()
    await shoot(screen, 'upload-errors-en-light')
    await page.getByLabel('File to deliver').setInputFiles({ ...csvFile('vide.csv', '') })
    await fillDelivery(page, client, 'Claims')
    await page.getByRole('button', { name: 'Send the file' }).click()
    await page.getByText('This file is empty: choose another').waitFor()
  })

  it.each([
    {
      name: 'photo.csv',
      content: Buffer.from('89504e470d0a1a0a0000000d4948445200000001', 'hex'),
      says: /PNG|picture|image/iu,
    },
    { name: 'en-tete.csv', content: 'reference;name;amount\n', says: /row/iu },
    { name: 'guillemet.csv', content: 'reference;name;amount\nA;"Durand;12,00\nB;Petit;13,00\n', says: /quot/iu },
  ])('says of $name what is wrong and applies nothing', async ({ name, content, says }) => {
    await send(name, content)
    const notice = page.getByRole('alert')
    await notice.getByText('Nothing of this file was applied. Correct it, then send it again.').waitFor()
    expect(await notice.innerText()).toMatch(says)
    await shoot(screen, `failed-${name}-en-light`)
    expect(await countClaims()).toBe('0')
  })

  it('lets a person decide how dates are written when the column does not tell', async () => {
    await send('dates.csv', 'reference;name;amount;due date\nD-1;Durand;10.50;03/04/2025\nD-2;Petit;11.50;05/06/2025\n')
    await page.getByRole('heading', { name: 'What are the columns?' }).waitFor()
    await page.getByRole('button', { name: 'Start the import' }).click()
    await page.getByText('Choose one: both can be read').waitFor()
    await shoot(screen, 'ambiguous-date-en-light')
    expect(await countClaims()).toBe('0')
    await page.getByRole('combobox', { name: 'How the dates of “due date” are written' }).click()
    await page.getByRole('option', { name: 'month, day, year (12/31/2025)' }).click()
    await page.getByRole('button', { name: 'Start the import' }).click()
    await readResult(page)
    const claims = await product.query('select reference, due_on::text from claim order by 1')
    expect(claims).toEqual([
      { reference: 'D-1', due_on: '2025-03-04' },
      { reference: 'D-2', due_on: '2025-05-06' },
    ])
  })

  it('lists refused rows, hands them back as a file, and takes that file once it is corrected', async () => {
    await send('rejets.csv', claimsWithFaults.join('\r\n'))
    await page.getByRole('button', { name: 'Start the import' }).click()
    const [accepted, , refused] = await readResult(page)
    expect([accepted, refused]).toEqual([
      ['Accepted', '2', '€219.90'],
      ['Refused', '4', '€140.10'],
    ])
    const issues = await readTable(page.getByRole('region', { name: 'Issues' }).getByRole('table'))
    expect(issues.map(([line, severity, column, value, , rule]) => [line, severity, column, value, rule])).toEqual([
      ['3', 'Refused', 'Montant TTC', 'à préciser', 'not_an_amount'],
      ['4', 'Refused', 'Nom client', '–', 'debtor_missing'],
      ['5', 'Refused', 'Date échéance', '31/02/2026', 'impossible_date'],
      ['6', 'Refused', 'Monnaie', 'CHF', 'currency_differs'],
      ['7', 'Warning', 'Courriel', 'pas une adresse', 'invalid_email'],
    ])
    await shoot(screen, 'issues-en-light')
    const download = page.waitForEvent('download')
    await page.getByRole('link', { name: 'Download the refused rows (CSV)' }).click()
    const file = await download
    expect(file.suggestedFilename()).toBe('rejets - rejects.csv')
    const rejects = await readFile(await file.path(), 'utf8')
    const corrected = rejects
      .replace(',à préciser,', ',"75,25",')
      .replace(',R-3,,', ',R-3,Bernard,')
      .replace(',31/02/2026,', ',28/02/2026,')
      .replace(',CHF,', ',EUR,')
    await page.getByRole('link', { name: 'Send the corrected file' }).click()
    await page.getByRole('heading', { level: 1, name: 'Files' }).waitFor()
    await sendFile(page, client, 'Claims', csvFile('rejets corrigés.csv', corrected))
    await page.getByRole('button', { name: 'Start the import' }).click()
    expect(await readResult(page)).toEqual([
      ['Accepted', '4', '€260.35'],
      ['Unchanged, known already', '0', '–'],
      ['Refused', '0', '€0.00'],
      ['Read', '4', '€260.35'],
    ])
  })

  it('cancels an import in the middle and leaves nothing of it', async () => {
    const before = await countClaims()
    const { claims } = generateSample({ seed: 'large', rows: 50_000, today: small_world_today })
    await send('grand.csv', Buffer.concat([...claims.bytes()]))
    held = await holdDebtors(product)
    await page.getByRole('button', { name: 'Start the import' }).click()
    await page.getByText('Being applied', { exact: true }).first().waitFor()
    await page.getByText(/ of 50,000 rows$/u).waitFor()
    await shoot(screen, 'progress-en-light')
    await page.getByRole('button', { name: 'Cancel the import' }).click()
    await page.getByRole('dialog').getByText('everything it did is undone').waitFor()
    await shoot(screen, 'cancel-dialog-en-light', 'window')
    await page.getByRole('dialog').getByRole('button', { name: 'Cancel the import' }).click()
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
    await held.release()
    await page.getByText('This import was cancelled. Nothing of it was applied.').waitFor()
    expect(await countClaims()).toBe(before)
    expect(await product.query('select 1 from placement where claim_count = 50000')).toEqual([])
    await shoot(screen, 'cancelled-en-light')
  })

  it('says that the server is away, and keeps what was filled in', async () => {
    await visit(screen, '/files')
    await page.getByLabel('File to deliver').setInputFiles({ ...csvFile('attente.csv', 'a;b\n1;2\n') })
    await fillDelivery(page, client, 'Claims')
    await screen.context.setOffline(true)
    await page.getByRole('button', { name: 'Send the file' }).click()
    await page.getByRole('alert').waitFor()
    await shoot(screen, 'offline-en-light')
    await page.getByText('attente.csv').waitFor()
    await screen.context.setOffline(false)
    screen.problems.splice(0)
    await submitDelivery(page)
    await page.getByRole('heading', { name: 'What are the columns?' }).waitFor()
  })
})
