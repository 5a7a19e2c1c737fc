import type { Browser } from 'playwright-core'
import { deliver } from './agency.js'
import { csvFile, sendFile } from './files-screen.js'
import { runOperation } from './operation.js'
import { openScreen, type Screen, signIn, visit } from './screen.js'
import { claimsWithFaults, openSmallWorld, type SmallWorld } from './small-world.js'

/** The small world with something to show on every route. */
export type JudgedWorld = SmallWorld & {
  readonly waiting_import: string
  readonly failed_import: string
  readonly team_id: string
  /** An agent of the team who worked a case on 13 January 2026. */
  readonly agent_id: string
  readonly schedule_id: string
  readonly alert_id: string
  /** Who is signed in to judge the screens: one administrator for each language that they begin in. */
  readonly administrators: Readonly<Record<'en' | 'fr', string>>
  /** Who only reads. */
  readonly readers: Readonly<Record<'en' | 'fr', string>>
}

/** Makes it, in part through the screens of an administrator; the caller closes its product. */
export const openJudgedWorld = async (browser: Browser): Promise<JudgedWorld> => {
  const world = await openSmallWorld()
  const { agency, first, product } = world
  const administrators = {
    en: await agency.addUser('administrator', 'en'),
    fr: await agency.addUser('administrator', 'fr'),
  }
  const readers = { en: await agency.addUser('auditor', 'en'), fr: await agency.addUser('auditor', 'fr') }
  const agent_id = await userId(world, await agency.addUser('agent', 'fr'))
  const team_id = await agency.addTeam('Rhône', first)
  await deliver(product, agency.actor, first, await workOfAgent(world))
  const screen = await openScreen(browser, product)
  await signIn(screen, administrators.en)
  const recipientIds = [await userId(world, administrators.en)]
  const made = {
    ...world,
    administrators,
    readers,
    agent_id,
    team_id,
    waiting_import: await leave(screen, world, 'attente.csv', claimsWithFaults.join('\r\n')),
    failed_import: await leave(screen, world, 'image.csv', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')),
    schedule_id: await save(screen, 'SaveSchedule', {
      name: 'Voltane, chaque lundi',
      spec: { kind: 'portfolio_health', relativePeriod: 'last_month' },
      cadence: { kind: 'weekly', weekdays: [1], time: '07:00' },
      attachments: ['xlsx'],
      bodyRows: 10,
      recipientIds,
    }),
    alert_id: await save(screen, 'SaveAlert', {
      name: 'Voltane sous 60 %',
      kpiId: 'promise-kept-rate-amount',
      condition: 'below',
      boundNumerator: '60',
      boundDenominator: '100',
      coolDownHours: 24,
      spec: {},
      recipientIds,
    }),
  }
  if (screen.problems.length > 0) throw new Error(screen.problems.join('\n'))
  await screen.context.close()
  return made
}

const userId = async ({ product }: SmallWorld, email: string): Promise<string> => {
  const [found] = await product.query<{ id: string }>('select id from user_account where email = $1', [email])
  if (found === undefined) throw new Error(`There is no account ${email}`)
  return found.id
}

/** A file in which the agent calls about a case. */
const workOfAgent = async ({ product, busy_case }: SmallWorld) => {
  const [claim] = await product.query<{ reference: string }>('select reference from claim where debt_case_id = $1', [
    busy_case,
  ])
  const lines = [
    'Référence créance;Date et heure;Canal;Sens;Résultat;Motif de retard;Durée (s);Agent;Commentaire',
    `${claim?.reference};13/01/2026 09:40;Appel;Sortant;Promesse;Trésorerie;312;agent fr;`,
  ]
  return { kind: 'activity' as const, name: 'appels.csv', bytes: () => [Buffer.from(`${lines.join('\n')}\n`)] }
}

/** Uploads a file and leaves it as its inspection left it. */
const leave = async (screen: Screen, { first }: SmallWorld, name: string, content: string | Uint8Array) => {
  const { page } = screen
  await visit(screen, '/files')
  await sendFile(page, first, 'Claims', csvFile(name, content))
  await page.getByText('Waiting for you').or(page.getByText('Failed')).first().waitFor()
  return new URL(page.url()).pathname.split('/').at(-1) ?? ''
}

/** Saves something new beside the screen and answers its id. */
const save = async ({ context }: Screen, operation: string, input: object): Promise<string> => {
  const answer = await (await runOperation(context.request, operation, { input })).text()
  const id = /"id":"(?<id>[0-9a-f-]{36})"/u.exec(answer)?.groups?.['id']
  if (id === undefined) throw new Error(`${operation} answered ${answer}`)
  return id
}
