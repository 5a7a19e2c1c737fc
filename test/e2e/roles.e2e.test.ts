import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser } from '../support/browser.js'
import { explainFailures } from '../support/explain-failure.js'
import { readTable } from '../support/files-screen.js'
import { runOperation } from '../support/operation.js'
import { readFigure } from '../support/report-screen.js'
import { openScreen, type Screen, shoot, signIn, visit } from '../support/screen.js'
import { openSmallWorld, type SmallWorld } from '../support/small-world.js'

// Goal: nobody sees or does on the screen what is not theirs. Method: sign in as each, look at what is offered, and go to
// addresses that belong to others.

describe('what each role sees', () => {
  let world: SmallWorld
  let browser: Browser
  let screen: Screen | undefined
  explainFailures(() => [screen])
  beforeAll(async () => {
    world = await openSmallWorld()
    browser = await launchBrowser()
  })
  afterEach(async () => {
    expect(screen?.problems).toEqual([])
    expect(world.product.log_errors).toEqual([])
    await screen?.context.close()
    screen = undefined
  })
  afterAll(async () => {
    await browser?.close()
    await world?.product.close()
  })

  const enter = async (email: string): Promise<Screen> => {
    screen = await openScreen(browser, world.product)
    await signIn(screen, email)
    return screen
  }

  describe('a creditor', () => {
    let email: string
    beforeAll(async () => {
      email = await world.agency.addUser('creditor', 'en', world.first)
    })

    it('sees its own portfolios and figures only', async () => {
      const own = await enter(email)
      await visit(own, '/portfolios')
      const portfolios = await readTable(own.page.getByRole('region', { name: 'Portfolios' }).getByRole('table'))
      expect(portfolios.map(([name]) => name)).toEqual([world.first.portfolio_name])
      await visit(own, '/overview')
      await shoot(own, 'creditor-overview-en-light')
      const everything = await readFigure(own.page, 'Open balance')
      expect(await own.page.getByRole('button', { name: /^Creditor/u }).count()).toBe(0)
      await visit(own, `/portfolios/${world.first.portfolio_id}`)
      expect((await readFigure(own.page, 'Open balance')).value).toBe(everything.value)
    })

    it('sees and delivers its own files only', async () => {
      const own = await enter(email)
      await visit(own, '/files')
      const files = await readTable(own.page.getByRole('region', { name: 'Delivered files' }).getByRole('table'))
      expect(files).toHaveLength(5)
      expect(new Set(files.map((cells) => cells[2]))).toEqual(new Set([world.first.creditor_name]))
      expect(await own.page.getByRole('combobox', { name: 'Portfolio', exact: true }).isVisible()).toBe(true)
      expect(await own.page.getByRole('combobox', { name: 'Creditor', exact: true }).count()).toBe(0)
      await shoot(own, 'creditor-files-en-light')
    })

    it.each([
      ['portfolio', () => `/portfolios/${world.second.portfolio_id}`, 'There is no such portfolio'],
      ['file', () => `/files/${world.second_import}`, 'There is no such file'],
      ['case', () => `/cases/${world.second_case}`, 'There is no such case'],
    ] as const)('is told of another’s %s that there is none', async (_, address, title) => {
      const own = await enter(email)
      await visit(own, address())
      await own.page.getByRole('heading', { level: 1, name: title }).waitFor()
      expect(await own.page.getByText(world.second.creditor_name).count()).toBe(0)
      expect(await own.page.getByText(world.second.portfolio_name).count()).toBe(0)
    })

    it('reads of its case what was done, and not what the agency noted', async () => {
      const own = await enter(email)
      await visit(own, `/cases/${world.busy_case}`)
      const done = own.page.getByRole('region', { name: 'Timeline' })
      await done.getByText('Call').first().waitFor()
      expect(await done.getByText('Camille Roux').count()).toBe(2)
      expect(await own.page.getByText('Paiera fin de mois').count()).toBe(0)
      expect(await own.page.getByText('Cash flow').count()).toBe(0)
      await visit(own, '/files')
      await own.page.getByRole('link', { name: 'actions.csv' }).click()
      await own.page.getByRole('heading', { level: 1, name: 'actions.csv' }).waitFor()
      expect(await own.page.getByText('Paiera fin de mois').count()).toBe(0)
      expect(await own.page.getByRole('columnheader', { name: 'Team' }).count()).toBe(0)
    })

    it('gets nothing of another’s by asking the server directly', async () => {
      const { context } = await enter(email)
      const rejects = await context.request.get(`/imports/${world.second_import}/rejects.csv`)
      expect(rejects.status()).toBe(404)
      const upload = await context.request.post('/imports', {
        headers: { 'x-quittance-request': '1' },
        multipart: {
          kind: 'claim',
          creditorId: world.second.creditor_id,
          portfolioId: world.second.portfolio_id,
          file: { name: 'x.csv', mimeType: 'text/csv', buffer: Buffer.from('a;b\n1;2\n') },
        },
      })
      expect(upload.status()).toBe(400)
      const spec = { portfolioIds: [world.second.portfolio_id] }
      const answer = await runOperation(context.request, 'KpiFigures', { spec, ids: ['placed'] })
      expect(answer.status()).toBe(200)
      expect(await answer.text()).not.toMatch(/"numerator":"[1-9]/u)
    })
  })

  it('an agent works cases and is offered no file', async () => {
    const agent = await enter(await world.agency.addUser('agent', 'en'))
    await visit(agent, '/overview')
    expect(await menu(agent)).toEqual(['Today', 'Overview', 'Portfolios', 'Cases', 'Plans', 'Reports'])
    await visit(agent, `/cases/${world.busy_case}`)
    await agent.page.getByRole('heading', { name: 'Payments' }).waitFor()
    await agent.page.getByText('Paiera fin de mois').waitFor()
    await visit(agent, '/files')
    expect(await agent.page.getByRole('button', { name: 'Send the file' }).count()).toBe(0)
    expect(await agent.page.getByLabel('File to deliver').count()).toBe(0)
    await shoot(agent, 'agent-files-en-light')
    const refused = await agent.context.request.post('/imports', { headers: { 'x-quittance-request': '1' }, data: '' })
    expect(refused.status()).toBe(403)
    // The address was written by hand: the server says that the list of files is not theirs.
    const complaints = agent.problems.splice(0)
    expect(complaints.every((text) => text.includes('FORBIDDEN'))).toBe(true)
  })

  it('an auditor reads files and delivers none', async () => {
    const auditor = await enter(await world.agency.addUser('auditor', 'en'))
    await visit(auditor, '/files')
    expect(await menu(auditor)).toEqual([
      'Overview',
      'Portfolios',
      'Cases',
      'Reports',
      'Team',
      'Money',
      'Files',
      'Settings',
    ])
    const files = await readTable(auditor.page.getByRole('region', { name: 'Delivered files' }).getByRole('table'))
    expect(files).toHaveLength(6)
    expect(await auditor.page.getByRole('button', { name: 'Send the file' }).count()).toBe(0)
  })

  it('agents see the cases of their team once an administrator made one', async () => {
    const worker = await world.agency.addUser('agent', 'fr')
    const administrator = await enter(await world.agency.addUser('administrator', 'en'))
    const { page } = administrator
    await visit(administrator, '/settings/teams')
    await page.getByRole('button', { name: 'New team' }).click()
    await page.getByLabel('Name of the team').fill('Résiliés')
    await page.keyboard.press('Control+Enter')
    await page.getByRole('heading', { level: 1, name: 'Résiliés' }).waitFor()
    await choose(administrator, 'Person to take in', 'agent fr')
    await page.getByRole('button', { name: 'Take in' }).click()
    await page.getByRole('button', { name: 'Take out agent fr' }).waitFor()
    await choose(administrator, 'Portfolio to give to this team', world.first.portfolio_name)
    await page.getByRole('button', { name: 'Give…' }).click()
    // A closed case goes nowhere.
    const open = await world.product.query<{ id: string }>(
      `select id from debt_case where creditor_id = $1 and phase <> 'closed'`,
      [world.first.creditor_id],
    )
    await page.getByText(`${open.length} open cases go along.`).waitFor()
    await shoot(administrator, 'team-portfolio-given-en-light')
    await page.getByRole('button', { name: 'Give', exact: true }).click()
    await page.getByRole('button', { name: `Take back ${world.first.portfolio_name}` }).waitFor()
    await shoot(administrator, 'team-en-light')
    expect(administrator.problems).toEqual([])
    await administrator.context.close()

    const inside = await enter(worker)
    await visit(inside, `/cases/${open[0]?.id}`)
    await inside.page.getByRole('heading', { name: 'Paiements' }).waitFor()
    expect(inside.problems).toEqual([])
    await inside.context.close()

    const outside = await enter('agent-en@essai.example')
    await visit(outside, `/cases/${open[0]?.id}`)
    await outside.page.getByRole('heading', { level: 1, name: 'There is no such case' }).waitFor()
    await visit(outside, '/cases/behind?measure=placed_minor')
    await outside.page.getByText(`${open.length} cases of other teams or in the archive`).waitFor()
    await shoot(outside, 'cases-behind-of-other-teams-en-light')
  })

  it('someone without a session gets neither page, data nor file', async () => {
    screen = await openScreen(browser, world.product)
    const { page, context } = screen
    await page.goto(`/portfolios/${world.first.portfolio_id}?asOf=2026-01-10`)
    await page.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor()
    expect(new URL(page.url()).searchParams.get('next')).toBe(`/portfolios/${world.first.portfolio_id}?asOf=2026-01-10`)
    const file = await context.request.get(`/imports/${world.import_with_issues}/rejects.csv`)
    expect(file.status()).toBe(401)
    await page.getByLabel('E-mail').fill('nobody@essai.example')
    await page.getByLabel('Password', { exact: true }).fill('not the password')
    await page.getByRole('button', { name: 'Sign in' }).click()
    await page.getByRole('alert').waitFor()
    await shoot(screen, 'sign-in-refused-en-light')
  })
})

const menu = async ({ page }: Screen): Promise<string[]> =>
  await page.getByRole('navigation', { name: 'Main menu' }).first().getByRole('link').allInnerTexts()

const choose = async ({ page }: Screen, label: string, part: string): Promise<void> => {
  await page.getByRole('combobox', { name: label, exact: true }).click()
  await page.getByRole('option', { name: new RegExp(part, 'u') }).click()
}
