import { businessDate } from '@quittance/core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type Agency, openAgency, password } from '../support/agency.js'
import { launchBrowser } from '../support/browser.js'
import { explainFailures } from '../support/explain-failure.js'
import { readTable } from '../support/files-screen.js'
import { openMailbox } from '../support/mailbox.js'
import { openProduct, type Product } from '../support/product.js'
import { openScreen, type Screen, settle, shoot, signIn, visit } from '../support/screen.js'
import { stepByStep } from '../support/steps.js'

// Goal: a person comes in by an e-mail, forgets the password, and leaves, on the screens and through a real mail server.

describe('the life of an account', () => {
  const email = 'ines.moreau@essai.example'
  const chosen = 'neuf hérissons endormis'
  const renewed = 'sept cigognes en partance'
  let mailbox: Awaited<ReturnType<typeof openMailbox>>
  let product: Product
  let agency: Agency
  let browser: Browser
  let admin: Screen
  let person: Screen
  stepByStep()
  explainFailures(() => [admin, person])
  beforeAll(async () => {
    mailbox = await openMailbox()
    product = await openProduct({ today: businessDate('2026-01-15'), worker: true, mail: mailbox.settings })
    agency = await openAgency(product)
    await agency.addClient('VOL', 'Voltane Énergie', 'Contrats résiliés')
    browser = await launchBrowser()
    admin = await openScreen(browser, product)
    await signIn(admin, await agency.addUser('administrator', 'en'))
    person = await openScreen(browser, product, { locale: 'fr' })
  })
  afterEach(() => {
    expect(admin.problems.splice(0)).toEqual([])
    expect(person.problems.splice(0)).toEqual([])
    expect(product.log_errors).toEqual([])
  })
  afterAll(async () => {
    await browser?.close()
    await product?.close()
    await mailbox?.close()
  })

  const signInOnScreen = async ({ page }: Screen, tried: string): Promise<void> => {
    await page.getByRole('heading', { level: 1, name: 'Se connecter' }).waitFor()
    await page.getByLabel('E-mail').fill(email)
    await page.getByLabel('Mot de passe', { exact: true }).fill(tried)
    await page.getByRole('button', { name: 'Se connecter' }).click()
  }

  it('begins with an invitation', async () => {
    const { page } = admin
    await visit(admin, '/settings/people')
    await page.getByRole('button', { name: 'Invite a person' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Name').fill('Inès Moreau')
    await dialog.getByLabel('E-mail').fill('ines.moreau')
    await dialog.getByRole('combobox', { name: 'Role' }).click()
    await page.getByRole('option', { name: 'Creditor' }).click()
    await dialog.getByRole('combobox', { name: 'Language' }).click()
    await page.getByRole('option', { name: 'Français' }).click()
    await page.keyboard.press('Control+Enter')
    await dialog.getByText('Write an e-mail address').waitFor()
    await dialog.getByText('Choose the creditor').waitFor()
    await shoot(admin, 'invite-person-en-light', 'window')
    await dialog.getByLabel('E-mail').fill(email)
    await dialog.getByRole('combobox', { name: 'Role' }).click()
    await page.getByRole('option', { name: 'Agent' }).click()
    await page.keyboard.press('Control+Enter')
    await dialog.getByText('on its way to').waitFor()
    expect(await dialog.getByText('#').count()).toBe(0)
    await dialog.getByRole('button', { name: 'Done' }).click()
    const people = await readTable(page.getByRole('table', { name: 'People' }))
    expect(people.find(([name]) => name?.startsWith('Inès Moreau'))).toContain('Invited')
    await shoot(admin, 'people-en-light')
  })

  it('opens with the link of the e-mail, once', async () => {
    const { page } = person
    const link = await mailbox.link(email, 1)
    await page.goto(link)
    await page.getByRole('heading', { level: 1, name: 'Ouvrez votre compte' }).waitFor()
    await page.getByLabel('Mot de passe', { exact: true }).fill('motdepasse')
    await page.getByRole('button', { name: 'Ouvrir le compte' }).click()
    await page.getByText('ceux que l’on essaie en premier').waitFor()
    await shoot(person, 'invitation-fr-light')
    await page.getByLabel('Mot de passe', { exact: true }).fill(chosen)
    await page.getByRole('button', { name: 'Ouvrir le compte' }).click()
    await signInOnScreen(person, chosen)
    await page.waitForURL('**/overview')
    await settle(page)
    const other = await openScreen(browser, product, { locale: 'fr' })
    await other.page.goto(link)
    await other.page.getByText('Ce lien n’est plus utilisable').waitFor()
    expect(other.problems).toEqual([])
    await other.context.close()
  })

  it('gets another password by e-mail, which ends its sessions', async () => {
    const forgetful = await openScreen(browser, product, { locale: 'fr' })
    const { page } = forgetful
    await visit(forgetful, '/sign-in')
    await page.getByRole('link', { name: 'Mot de passe oublié ?' }).click()
    await page.getByRole('heading', { level: 1, name: 'Mot de passe oublié' }).waitFor()
    await page.getByLabel('E-mail').fill(email)
    await shoot(forgetful, 'forgotten-password-fr-light')
    await page.getByRole('button', { name: 'Envoyer le lien' }).click()
    await page.getByText('Si un compte existe à cette adresse').waitFor()
    await page.goto(await mailbox.link(email, 2))
    await page.getByLabel('Mot de passe', { exact: true }).fill(renewed)
    await page.getByRole('button', { name: 'Enregistrer le mot de passe' }).click()
    await signInOnScreen(forgetful, chosen)
    await page.getByRole('alert').waitFor()
    await page.getByLabel('Mot de passe', { exact: true }).fill(renewed)
    await page.getByRole('button', { name: 'Se connecter' }).click()
    await page.waitForURL('**/overview')
    expect(forgetful.problems).toEqual([])
    await forgetful.context.close()
    await expectSignedOut(person.page)
    person.problems.splice(0)
    expect(mailbox.subjects(email)).toHaveLength(3)
  })

  it('changes its role and ends at once when an administrator says so', async () => {
    const { page } = admin
    await signInOnScreen(person, renewed)
    await person.page.getByRole('heading', { level: 1, name: 'Dossiers' }).waitFor()
    await visit(admin, '/settings/people?search=moreau')
    await page.getByRole('link', { name: 'Inès Moreau' }).click()
    await page.getByRole('button', { name: 'Change the role' }).click()
    const dialog = page.getByRole('dialog', { name: 'Change the role of' })
    await dialog.getByRole('combobox', { name: 'Role' }).click()
    await page.getByRole('option', { name: 'Auditor' }).click()
    await dialog.getByText('Will no longer be able to').waitFor()
    await shoot(admin, 'change-role-en-light', 'window')
    // As if the administrator had been away for a while: the change asks who is there.
    await product.query(`update session set confirmed_at = now() - interval '1 hour'`)
    await dialog.getByRole('button', { name: 'Change the role' }).click()
    await page.getByLabel('Password', { exact: true }).fill(password)
    await page.getByRole('button', { name: 'Confirm' }).click()
    await dialog.waitFor({ state: 'hidden' })
    await page.getByText('Auditor', { exact: true }).waitFor()
    await shoot(admin, 'person-en-light')
    await page.getByRole('button', { name: 'Deactivate' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Deactivate' }).click()
    await page.getByText('Deactivated', { exact: true }).first().waitFor()
    await expectSignedOut(person.page)
    person.problems.splice(0)
  })

  it('asks which agency is meant, where one address and password open several', async () => {
    const elsewhere = await openAgency(product)
    await product.query(`update organisation set name = 'Autre Agence' where id = $1`, [
      elsewhere.actor.organisation_id,
    ])
    for (const one of [agency, elsewhere]) await one.addUser('finance', 'en')
    const screen = await openScreen(browser, product)
    const { page } = screen
    await visit(screen, '/sign-in')
    await page.getByLabel('E-mail').fill('finance-en@essai.example')
    await page.getByLabel('Password', { exact: true }).fill(password)
    await page.getByRole('button', { name: 'Sign in', exact: true }).click()
    await page.getByRole('button', { name: 'Autre Agence' }).waitFor()
    await shoot(screen, 'choose-agency-en-light')
    await page.getByRole('button', { name: 'Autre Agence' }).click()
    await page.waitForURL('**/overview')
    await page.getByText('Autre Agence').first().waitFor()
    expect(screen.problems).toEqual([])
    await screen.context.close()
  })

  it('looks as it should to everybody', async () => {
    for (const [locale, colour, width] of [
      ['fr', 'dark', 1400],
      ['fr', 'light', 390],
    ] as const) {
      const screen = await openScreen(browser, product, { locale, colour, width })
      const address = await agency.addUser(width === 390 ? 'auditor' : 'administrator', 'fr')
      await signIn(screen, address)
      await visit(screen, '/settings/people')
      await shoot(screen, `people-${locale}-${colour}-${width}`)
      await screen.page.getByRole('link', { name: 'Inès Moreau' }).click()
      await settle(screen.page)
      await shoot(screen, `person-${locale}-${colour}-${width}`)
      expect(screen.problems).toEqual([])
      await screen.context.close()
    }
  })
})

const expectSignedOut = async (page: Page): Promise<void> => {
  await page.goto('/cases')
  await page.getByRole('heading', { level: 1, name: 'Se connecter' }).waitFor()
}
