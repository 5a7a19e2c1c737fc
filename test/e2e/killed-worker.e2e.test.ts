import { generateSample } from '@quittance/recovery/demo'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Client, openAgency } from '../support/agency.js'
import { launchBrowser } from '../support/browser.js'
import { explainFailures } from '../support/explain-failure.js'
import { csvFile, readResult, sendFile } from '../support/files-screen.js'
import { type HeldTable, holdDebtors } from '../support/held-table.js'
import { type KillableWorker, startKillableWorker } from '../support/killable-worker.js'
import { openProduct, type Product } from '../support/product.js'
import { euros, figuresOf } from '../support/sample-figures.js'
import { openScreen, type Screen, shoot, signIn, visit } from '../support/screen.js'
import { small_world_today } from '../support/small-world.js'

// Goal: a worker that dies in the middle of an import costs time and nothing else, and the person at the screen sees it
// through. Method: the worker is a process of its own; it is killed while its transaction is open.

describe('a worker killed in the middle of an import', () => {
  let product: Product
  let browser: Browser
  let screen: Screen
  let client: Client
  const workers: KillableWorker[] = []
  let held: HeldTable | undefined
  explainFailures(() => [screen])
  beforeAll(async () => {
    product = await openProduct({ today: small_world_today, worker: false })
    const agency = await openAgency(product)
    client = await agency.addClient('VOL', 'Voltane Énergie', 'Contrats résiliés')
    browser = await launchBrowser()
    screen = await openScreen(browser, product)
    await signIn(screen, await agency.addUser('manager', 'en'))
  })
  afterAll(async () => {
    await held?.release()
    await browser?.close()
    for (const worker of workers) await worker.kill()
    await product?.close()
  })

  const startWorker = async (): Promise<KillableWorker> => {
    const worker = await startKillableWorker(product, small_world_today)
    workers.push(worker)
    return worker
  }

  it('leaves nothing behind, and the next worker completes it before the person’s eyes', async () => {
    const { page } = screen
    const sample = generateSample({ seed: 'killed', rows: 5_000, today: small_world_today })
    const sum = euros(
      figuresOf({ ...sample, payments: { ...sample.payments, rows: () => [] } }, small_world_today).placed_minor,
    )
    const first = await startWorker()
    await visit(screen, '/files')
    await sendFile(page, client, 'Claims', csvFile('créances.csv', Buffer.concat([...sample.claims.bytes()])))
    held = await holdDebtors(product)
    await page.getByRole('button', { name: 'Start the import' }).click()
    await page.getByText('Being applied', { exact: true }).first().waitFor()
    await first.kill()
    await held.release()
    expect(await product.query('select 1 from claim')).toEqual([])
    await page.getByText(/ of 5,000 rows$/u).waitFor()
    await shoot(screen, 'worker-gone-en-light')
    await startWorker()
    expect(await readResult(page)).toEqual([
      ['Accepted', '5,000', sum],
      ['Unchanged, known already', '0', '–'],
      ['Refused', '0', '€0.00'],
      ['Read', '5,000', sum],
    ])
    const [import_row] = await product.query<{ attempt: number }>('select attempt from import')
    expect(import_row?.attempt).toBeGreaterThan(1)
    expect(screen.problems).toEqual([])
    expect(product.log_errors).toEqual([])
  })
})
