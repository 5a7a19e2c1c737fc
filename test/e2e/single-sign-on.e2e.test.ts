import { AxeBuilder } from '@axe-core/playwright'
import { businessDate } from '@quittance/core'
import { openIdentityProvider, type TestIdentityProvider } from '@quittance/testkit'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Agency, openAgency } from '../support/agency.js'
import { launchBrowser } from '../support/browser.js'
import { explainFailures } from '../support/explain-failure.js'
import { openProduct, type Product } from '../support/product.js'
import { openScreen, type Screen, shoot, signIn, visit } from '../support/screen.js'

// Goal: an administrator sets a provider up, and a person who was invited signs in through it and stays signed in. Method:
// a real provider on another site (localhost, while the product is at 127.0.0.1), so that the browser treats the way back
// as it would between two companies: the strict session cookie must survive it.

const secret = 'a client secret of the agency'

/** Everybody can use what is on the screen. */
const judge = async ({ page }: Screen): Promise<void> => {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
  const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
  expect(grave.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
}

describe('single sign-on', () => {
  let product: Product
  let agency: Agency
  let provider: TestIdentityProvider
  let browser: Browser
  let screen: Screen | undefined
  explainFailures(() => [screen])
  beforeAll(async () => {
    product = await openProduct({ today: businessDate('2026-01-15'), worker: false })
    agency = await openAgency(product)
    provider = await openIdentityProvider({ asks: true, host: 'localhost' })
    browser = await launchBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    await provider?.close()
    await product?.close()
  })

  it('is set up by an administrator on one page, by keyboard and mouse', async () => {
    screen = await openScreen(browser, product)
    const { page } = screen
    await signIn(screen, await agency.addUser('administrator', 'en'))
    await visit(screen, '/settings/single-sign-on')
    await page.getByText('There is no identity provider yet').waitFor()
    await judge(screen)
    await shoot(screen, 'single-sign-on-empty-en-light')
    await page.getByRole('button', { name: 'Add a provider' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Name').fill('Company account')
    await dialog.getByLabel('Issuer').fill('https://127.0.0.1:1')
    await page.keyboard.press('Control+Enter')
    await dialog.getByText('does not answer').waitFor()
    await shoot(screen, 'single-sign-on-add-refused-en-light', 'window')
    await dialog.getByLabel('Issuer').fill(provider.issuer)
    await page.keyboard.press('Control+Enter')
    await page.getByRole('heading', { level: 1, name: 'Company account' }).waitFor()
    const redirect_uri = await page.locator('code').first().innerText()
    expect(redirect_uri).toMatch(new RegExp(`^${product.url}/sign-in/oidc/callback/[0-9a-f-]{36}$`, 'u'))
    provider.register([{ client_id: 'quittance', client_secret: secret, redirect_uri }])
    await page.getByRole('button', { name: 'Enable', exact: true }).click()
    await page.getByText('the provider needs a client id').waitFor()
    await page.getByLabel('Client id').fill('quittance')
    await page.getByLabel('Client secret', { exact: true }).fill(secret)
    await page.getByRole('combobox', { name: 'E-mail domains' }).fill('essai.example')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Save the settings' }).click()
    await page.getByText('The settings are saved.').waitFor()
    await page.getByRole('button', { name: 'Check the provider' }).click()
    await page.getByText('It accepts the client id and the client secret.').waitFor()
    await page.getByRole('button', { name: 'Enable', exact: true }).click()
    await page.getByText('Enabled', { exact: true }).waitFor()
    await judge(screen)
    await shoot(screen, 'identity-provider-en-light')
    expect(await page.content()).not.toContain(secret)
    expect(screen.problems).toEqual([])
    await screen.context.close()
  })

  it('brings an invited person to the page that was asked for, signed in for good', async () => {
    await product.query(
      `insert into user_account (organisation_id, id, email, name, role, locale, invitation_pending, created_at)
       values ($1, new_id(), 'ines@essai.example', 'Inès Morel', 'agent', 'en', true, now())`,
      [agency.actor.organisation_id],
    )
    provider.add({ subject: 'ines', email: 'ines@essai.example', email_verified: true })
    screen = await openScreen(browser, product)
    const { page } = screen
    // What the provider's own page asks for elsewhere is not what this is about.
    await screen.context.route(
      (url) => url.origin !== product.url && (url.origin !== provider.issuer || url.pathname === '/favicon.ico'),
      (route) => route.fulfill({ status: 200, contentType: 'text/css', body: '' }),
    )
    await page.goto('/cases?search=abc')
    await page.getByRole('button', { name: 'Single sign-on' }).click()
    await page.getByLabel('E-mail or sign-in name of the agency').fill('nobody@elsewhere.example')
    await page.keyboard.press('Enter')
    await page.getByText('There is no single sign-on for this').waitFor()
    await judge(screen)
    await shoot(screen, 'sign-in-single-sign-on-en-light')
    // The answer that refuses is the one expected so far.
    expect(screen.problems.splice(0).filter((problem) => !problem.includes('422'))).toEqual([])
    await page.getByLabel('E-mail or sign-in name of the agency').fill('ines@essai.example')
    await page.keyboard.press('Enter')
    await page.waitForURL((url) => url.origin === provider.issuer)
    await page.locator('input[name="login"]').fill('ines')
    await page.locator('input[name="password"]').fill('any')
    await page.locator('button[type="submit"]').click()
    await page.waitForURL(`${product.url}/cases?search=abc`)
    await page.getByRole('heading', { level: 1, name: 'Cases' }).waitFor()
    const cookies = await screen.context.cookies(product.url)
    expect(cookies.map(({ name, sameSite, httpOnly }) => ({ name, sameSite, httpOnly }))).toEqual([
      { name: 'quittance', sameSite: 'Strict', httpOnly: true },
    ])
    await page.reload()
    await page.getByRole('heading', { level: 1, name: 'Cases' }).waitFor()
    expect(screen.problems).toEqual([])
    expect(product.log_errors).toEqual([])
    await screen.context.close()
  })
})
