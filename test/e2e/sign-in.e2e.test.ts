import { businessDate } from '@quittance/core'
import { Secret, TOTP } from 'otpauth'
import type { Browser, CDPSession, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { type Agency, openAgency, password } from '../support/agency.js'
import { launchBrowser } from '../support/browser.js'
import { explainFailures } from '../support/explain-failure.js'
import { openProduct, type Product } from '../support/product.js'
import { openScreen, type Screen, type ScreenOptions, settle, shoot, visit } from '../support/screen.js'

// Goal: people set up, use and lose second factors with their own hands. Method: the pages in a browser, codes from a
// real authenticator app's library, passkeys from the browser's own virtual device.

let product: Product
let agency: Agency
let browser: Browser
let screen: Screen | undefined
explainFailures(() => [screen])
beforeAll(async () => {
  product = await openProduct({ today: businessDate('2026-03-10'), worker: false, named_host: true })
  agency = await openAgency(product, { second_factor_roles: ['agent'] })
  browser = await launchBrowser()
})
afterEach(async () => {
  expect(screen?.problems).toEqual([])
  expect(product.log_errors).toEqual([])
  await screen?.context.close()
  screen = undefined
})
afterAll(async () => {
  await browser?.close()
  await product?.close()
})

const open = async (options: ScreenOptions): Promise<Screen> => {
  screen = await openScreen(browser, product, options)
  await visit(screen, '/sign-in')
  return screen
}

const step_ms = 30_000
const codeOf = (secret: string, steps: number): string =>
  TOTP.generate({ secret: Secret.fromBase32(secret), timestamp: Date.now() + steps * step_ms })

const givePassword = async (page: Page, email: string, labels: readonly [string, string, string]): Promise<void> => {
  const [address, secret, button] = labels
  await page.getByLabel(address).fill(email)
  await page.getByLabel(secret, { exact: true }).fill(password)
  await page.getByRole('button', { name: button, exact: true }).click()
}
const english = ['E-mail', 'Password', 'Sign in'] as const
const french = ['E-mail', 'Mot de passe', 'Se connecter'] as const

const readSecret = async (page: Page): Promise<string> => {
  const shown = await page.locator('code').first().textContent()
  return (shown ?? '').replaceAll(/\s/gu, '')
}

const signOut = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: /^Account of/u }).click()
  await page.getByRole('menuitem', { name: 'Sign out' }).click()
  await page.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor()
}

it('adds an authenticator app to an account and asks for its codes from then on', async () => {
  const email = await agency.addUser('manager', 'en')
  const { page, ...rest } = await open({ width: 1400 })
  const shown = { page, ...rest }
  await shoot(shown, 'sign-in-en-light')
  await givePassword(page, email, english)
  await page.getByRole('button', { name: /^Account of/u }).click()
  await page.getByRole('menuitem', { name: 'My account' }).click()
  await settle(page)
  await shoot(shown, 'account-en-light')
  await page.getByRole('button', { name: 'Add an app' }).click()
  await page.getByRole('img', { name: 'QR code for the authenticator app' }).waitFor()
  await shoot(shown, 'account-authenticator-en-light', 'window')
  const secret = await readSecret(page)
  await page.getByLabel('Code that the app shows').fill('000000')
  await page.getByRole('button', { name: 'Confirm the app' }).click()
  await page.getByText('This is not the code that the app shows now').waitFor()
  await page.getByLabel('Code that the app shows').fill(codeOf(secret, 0))
  await page.getByRole('button', { name: 'Confirm the app' }).click()
  const list = page.getByRole('list', { name: 'Recovery codes' })
  await list.waitFor()
  const codes = await list.getByRole('listitem').allTextContents()
  expect(codes).toHaveLength(10)
  await shoot(shown, 'account-recovery-codes-en-light', 'window')
  await page.getByRole('button', { name: 'I have kept the codes' }).click()
  await page.getByText('10 codes are left').waitFor()
  await signOut(page)

  await givePassword(page, email, english)
  await page.getByRole('heading', { level: 1, name: 'Confirm your sign-in' }).waitFor()
  await shoot(shown, 'second-factor-en-light')
  // Half signed in is not signed in: every other page leads back here.
  await visit(shown, '/overview')
  await page.getByRole('heading', { level: 1, name: 'Confirm your sign-in' }).waitFor()
  await page.getByLabel('Code of the authenticator app').fill(codeOf(secret, 1))
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await page.getByRole('heading', { level: 1, name: 'Overview' }).waitFor()
  await signOut(page)

  await givePassword(page, email, english)
  await page.getByRole('button', { name: 'Use a recovery code' }).click()
  await page.getByLabel('Recovery code').fill(codes[0] ?? '')
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await page.getByRole('heading', { level: 1, name: 'Overview' }).waitFor()
})

it('lets an agent of a strict agency in only with a second factor, on a telephone and in French', async () => {
  const email = await agency.addUser('agent', 'fr')
  const { page, ...rest } = await open({ locale: 'fr', colour: 'dark', width: 390 })
  const shown = { page, ...rest }
  await givePassword(page, email, french)
  await page.getByRole('heading', { level: 1, name: 'Protégez votre compte' }).waitFor()
  await shoot(shown, 'enrolment-fr-dark-narrow')
  await visit(shown, '/overview')
  await page.getByRole('heading', { level: 1, name: 'Protégez votre compte' }).waitFor()
  await page.getByRole('button', { name: 'Utiliser une application d’authentification' }).click()
  await page.getByRole('img', { name: /^Code QR/u }).waitFor()
  await shoot(shown, 'enrolment-authenticator-fr-dark-narrow')
  const secret = await readSecret(page)
  await page.getByLabel('Code affiché par l’application').fill(codeOf(secret, 0))
  await page.getByRole('button', { name: 'Valider l’application' }).click()
  await page.getByRole('list', { name: 'Codes de secours' }).waitFor()
  await shoot(shown, 'enrolment-codes-fr-dark-narrow')
  await page.getByRole('button', { name: 'J’ai conservé les codes' }).click()
  await page.getByRole('heading', { level: 1, name: 'Vue d’ensemble' }).waitFor()
  await visit(shown, '/account')
  await shoot(shown, 'account-fr-dark-narrow')
  await page.getByRole('button', { name: 'Retirer l’application d’authentification' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Supprimer', exact: true }).click()
  await page.getByText('Votre rôle exige un second facteur et celui-ci est le seul').waitFor()
})

it('signs in with a passkey of a real browser, and with nothing else', async () => {
  const email = await agency.addUser('finance', 'en')
  const { page, context, ...rest } = await open({ width: 1280 })
  // Without the offer in the address field: a virtual device would take it up before anybody clicks.
  await page.addInitScript(() => {
    Object.assign(PublicKeyCredential, { isConditionalMediationAvailable: () => Promise.resolve(false) })
  })
  await page.reload()
  const shown = { page, context, ...rest }
  const device = await openVirtualDevice(await context.newCDPSession(page))
  await givePassword(page, email, english)
  await page.getByRole('heading', { level: 1, name: 'Overview' }).waitFor()
  await visit(shown, '/account')
  await page.getByRole('button', { name: 'Add a passkey' }).click()
  await page.getByLabel('Name of the passkey').fill('Test laptop')
  await page.getByRole('button', { name: 'Make the passkey' }).click()
  await page.getByRole('button', { name: 'I have kept the codes' }).click()
  await page.getByRole('table', { name: 'Passkeys' }).getByText('Test laptop').waitFor()
  expect(await device.count()).toBe(1)
  // The passkey confirms who one is, when the sign-in was too long ago.
  await product.query(`update session set confirmed_at = now() - interval '11 minutes'`)
  await page.getByRole('button', { name: 'Make new codes' }).click()
  await page.getByRole('heading', { name: 'Confirm that it is you' }).waitFor()
  await shoot(shown, 'confirmation-en-light', 'window')
  await page.getByRole('button', { name: 'Use a passkey' }).click()
  await page.getByRole('button', { name: 'Show a passkey' }).click()
  await page.getByRole('button', { name: 'I have kept the codes' }).click()
  // Nobody touches the device: it answers nothing until somebody does.
  await device.touched(false)
  await signOut(page)
  await givePassword(page, email, english)
  await page.getByRole('heading', { level: 1, name: 'Confirm your sign-in' }).waitFor()
  await page.getByRole('button', { name: 'Sign in as somebody else' }).click()
  await device.touched(true)
  await page.getByRole('button', { name: 'Sign in with a passkey' }).click()
  await page.getByRole('heading', { level: 1, name: 'Overview' }).waitFor()
  const [used] = await product.query<{ counter: string; last_used_at: Date | null }>(
    'select counter, last_used_at from passkey',
  )
  expect(used?.last_used_at).not.toBeNull()
  expect(Number(used?.counter)).toBeGreaterThan(0)
})

it('lets an administrator say who needs a second factor, and shows who lacks one', async () => {
  const email = await agency.addUser('administrator', 'en')
  const { page, ...rest } = await open({ width: 1400 })
  const shown = { page, ...rest }
  await givePassword(page, email, english)
  await page.getByRole('heading', { level: 1, name: 'Overview' }).waitFor()
  await visit(shown, '/settings/access')
  await shoot(shown, 'access-en-light')
  await page.getByText('1 of 1 without a second factor').first().waitFor()
  await page.getByLabel('Auditor').check()
  await page.getByLabel(/^Minutes without use/u).fill('3')
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByText('A session may rest from 5 to 1440 minutes.').waitFor()
  await page.getByLabel(/^Minutes without use/u).fill('45')
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByText('The security policy has changed.').waitFor()
  const [policy] = await product.query('select second_factor_roles, idle_minutes from organisation')
  expect(policy).toEqual({ second_factor_roles: ['agent', 'auditor'], idle_minutes: 45 })
})

/** A device of the browser that holds passkeys and knows its person. */
const openVirtualDevice = async (session: CDPSession) => {
  await session.send('WebAuthn.enable', { enableUI: false })
  const { authenticatorId } = await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
  return {
    count: async () => (await session.send('WebAuthn.getCredentials', { authenticatorId })).credentials.length,
    touched: async (enabled: boolean) => {
      await session.send('WebAuthn.setAutomaticPresenceSimulation', { authenticatorId, enabled })
    },
  }
}
