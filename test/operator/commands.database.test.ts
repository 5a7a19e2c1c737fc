import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runOperator } from '../support/operator-process.js'

/** The operator's commands one after the other on one embedded database, as on a machine where nothing else runs. */
let folder = ''

const quittance = async (args: readonly string[], input = ''): Promise<{ code: unknown; output: string }> => {
  const process = runOperator(args, { QUITTANCE_DATA: join(folder, 'data') }, input)
  const code = await process.ended
  return { code, output: process.output() }
}

const done = async (args: readonly string[], input = ''): Promise<string> => {
  const { code, output } = await quittance(args, input)
  expect({ code, output }).toMatchObject({ code: 0 })
  return output
}

const claims = [
  'reference;debtor name;amount;due date;issue date',
  'F-001;Zoé Martin;120,50;2025-03-31;2025-03-01',
  'F-002;Élodie Durand;80,00;2025-04-30;2025-04-01',
  'F-003;Adam Petit;not an amount;2025-04-30;2025-04-01',
].join('\n')

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'quittance operator '))
  await writeFile(join(folder, 'claims.csv'), claims)
  await done(['organisation', 'add', 'Agence du Nord'])
  await done(['creditor', 'add', 'VOLT', '--name', 'Voltane', '--mandate', 'M-1', '--signed', '2025-01-02'])
  await done(['portfolio', 'add', 'P-1', '--creditor', 'VOLT', '--name', 'Particuliers'])
})

afterAll(async () => {
  await rm(folder, { recursive: true, force: true })
})

test('what was set up is listed', async () => {
  expect(await done(['organisation', 'list'])).toBe('Agence du Nord\tEurope/Paris\n')
  expect(await done(['creditor', 'list'])).toBe('VOLT\tVoltane\tmandates M-1\tportfolios P-1\n')
})

test('an account is made with a password from standard input, and closed', async () => {
  const add = ['user', 'add', 'claire@example.org', '--name', 'Claire', '--role', 'manager']
  expect(await quittance(add, 'short\n')).toEqual({
    code: 1,
    output: 'A password has at least 8 characters, and 15 are better: take a few words, for example.\n',
  })
  await done(add, 'correct horse battery\n')
  await done(['user', 'close', 'claire@example.org'])
  expect(await done(['user', 'list'])).toBe('claire@example.org\tClaire\tmanager\tclosed\n')
})

test('a program gets an account and a token, which is printed alone and once, and loses them', async () => {
  await done(['token', 'account', 'ERP', '--role', 'creditor', '--creditor', 'VOLT'])
  const token = await done(['token', 'add', 'ERP', '--name', 'Server', '--days', '30'])
  expect(token).toMatch(/^qtt_[0-9A-Za-z]{49}\n$/)
  const listed = await done(['token', 'list'])
  expect(listed).toMatch(/^ERP\tcreditor VOLT\topen\n {2}qtt_\w{6}…\tServer\tvalid\tnever used\texpires /)
  expect(listed).not.toContain(token.trim())
  await done(['token', 'revoke', token.slice(0, 10)])
  expect(await done(['token', 'list'])).toContain('\trevoked\t')
  expect(await quittance(['token', 'add', 'ERP', '--name', 'Server', '--days', '366'])).toEqual({
    code: 1,
    output: 'A token lives from 1 to 365 days.\n',
  })
  await done(['token', 'close', 'ERP'])
  expect((await quittance(['token', 'add', 'ERP', '--name', 'Server'])).output).toBe(
    'There is no open service account "ERP". Known: none yet.\n',
  )
})

test('a file goes in with its reject counted, and a second time changes nothing', async () => {
  const delivery = ['import', join(folder, 'claims.csv'), '--creditor', 'VOLT', '--kind', 'claim', '--portfolio', 'P-1']
  expect(await done(delivery)).toContain('rows read 3, accepted 2, refused 1, unchanged 0')
  expect(await done(delivery)).toContain('rows read 3, accepted 0, refused 1, unchanged 2')
  expect(await done(['statistics'])).toMatch(/^Statistics are up to date: \d+ days computed\.\n$/)
})

test.each([
  [['import', 'missing.csv', '--creditor', 'VOLT', '--kind', 'claim'], 'The file missing.csv cannot be read (ENOENT).'],
  [['portfolio', 'add', 'P-1', '--creditor', 'X', '--name', 'n'], 'There is no creditor "X". Known: VOLT.'],
  [
    ['creditor', 'add', 'C', '--name', 'n', '--mandate', 'm', '--signed', '31/12/2025'],
    '"31/12/2025" is no date: write --signed as YYYY-MM-DD.',
  ],
])('%j is refused in one line', async (args, line) => {
  expect(await quittance(args)).toEqual({ code: 1, output: `${line}\n` })
})

test('every command explains itself', async () => {
  const overview = await done(['--help'])
  const names = [...overview.matchAll(/^ {2}([a-z]+) /gm)].map((match) => match[1] ?? '')
  expect(names).toEqual(expect.arrayContaining(['start', 'migrate', 'import', 'statistics', 'user', 'demo']))
  for (const name of names) expect(await done([name, '--help'])).toContain('Usage: quittance')
})
