import type { Locator, Page } from 'playwright-core'
import type { Client } from './agency.js'
import { settle } from './screen.js'

/** A file as a browser takes it. */
export type BrowserFile = { readonly name: string; readonly mimeType: string; readonly buffer: Buffer }

export const csvFile = (name: string, content: string | Uint8Array): BrowserFile => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(content),
})

/** Chooses one of the options of a field by pointer, as people do. */
export const choose = async (page: Page, field: string, option: string): Promise<void> => {
  await page.getByRole('combobox', { name: field, exact: true }).click()
  await page.getByRole('option', { name: option }).click()
}

/** Delivers a file through the form on the English files page, which must be open; ends on the file's own page. */
export const sendFile = async (
  page: Page,
  client: Pick<Client, 'creditor_name' | 'portfolio_name'>,
  kind: 'Claims' | 'Payments',
  file: BrowserFile,
): Promise<void> => {
  await page.getByLabel('File to deliver').setInputFiles({ ...file })
  await fillDelivery(page, client, kind)
  await submitDelivery(page)
}

/** Says what the file is and whose. */
export const fillDelivery = async (
  page: Page,
  { creditor_name, portfolio_name }: Pick<Client, 'creditor_name' | 'portfolio_name'>,
  kind: 'Claims' | 'Payments',
): Promise<void> => {
  if (kind !== 'Claims') await choose(page, 'The file holds', kind)
  await choose(page, 'Creditor', creditor_name)
  if (kind === 'Claims') await choose(page, 'Portfolio', portfolio_name)
}

/** Sends the form and waits for the page of the file. */
export const submitDelivery = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Send the file' }).click()
  await page.waitForURL(/\/files\/[0-9a-f-]{36}/u)
  await settle(page)
}

/** Lets go of a file above the place that takes them, as a browser does when it was dragged there. */
export const dropFile = async (page: Page, { name, mimeType, buffer }: BrowserFile): Promise<void> => {
  const carried = await page.evaluateHandle(
    ([file_name, type, base64]) => {
      const bytes = Uint8Array.from(atob(base64), (character) => character.codePointAt(0) ?? 0)
      const transfer = new DataTransfer()
      transfer.items.add(new File([bytes], file_name, { type }))
      return transfer
    },
    [name, mimeType, buffer.toString('base64')] as const,
  )
  const zone = page.getByText('Drop a CSV file here')
  await zone.dispatchEvent('dragenter', { dataTransfer: carried })
  await zone.dispatchEvent('dragover', { dataTransfer: carried })
  await zone.dispatchEvent('drop', { dataTransfer: carried })
}

/** The field of the mapping that says what a column is taken for. */
export const mappingOf = (page: Page, column: string): Locator => page.getByRole('row').filter({ hasText: column })

/** The lines of the table of results: name, rows, sum. */
export const readResult = async (page: Page): Promise<string[][]> => {
  await page.getByText('Reconciled: every row read is accounted for.').waitFor()
  return await readTable(page.getByRole('table', { name: 'Result of the import' }))
}

/** The cells of a table, row by row, the header left out, every kind of space as a plain one. */
export const readTable = async (table: Locator): Promise<string[][]> => {
  await table.waitFor()
  return await table.evaluate((element) =>
    [...element.querySelectorAll('tbody tr, tfoot tr')].map((row) =>
      [...row.querySelectorAll('th, td')].map((cell) => (cell.textContent ?? '').replaceAll(/\s+/gu, ' ').trim()),
    ),
  )
}
