import { Command } from 'commander'

export type CreditorOptions = {
  readonly name: string
  readonly siren?: string
  readonly mandate: string
  readonly signed: string
  readonly organisation?: string
}

export type PortfolioOptions = {
  readonly creditor: string
  readonly name: string
  readonly currency: string
  readonly mandate?: string
  readonly organisation?: string
}

const organisationOption = [
  '--organisation <name>',
  'the organisation, where the database holds more than one',
] as const

/** `quittance creditor`: the clients, each with the mandate without which nothing may be placed. */
export const creditorCommand = (): Command => {
  const command = new Command('creditor').description('list and add creditors')
  command
    .command('list')
    .description('list the creditors with their mandates and portfolios')
    .option(...organisationOption)
    .action(async (options: { organisation?: string }) => {
      const { listCreditors } = await import('./run-creditor.js')
      await listCreditors(options.organisation)
    })
  command
    .command('add <code>')
    .description('add a creditor with its mandate; the code is how files and commands name it')
    .requiredOption('--name <name>', 'name of the creditor')
    .option('--siren <number>', 'nine digits of the French company register')
    .requiredOption('--mandate <reference>', 'reference of the written mandate')
    .requiredOption('--signed <date>', 'day on which the mandate was signed, YYYY-MM-DD; it is valid from then on')
    .option(...organisationOption)
    .action(async (code: string, options: CreditorOptions) => {
      const { addCreditor } = await import('./run-creditor.js')
      await addCreditor(code, options)
    })
  return command
}

/** `quittance portfolio`: where claims are placed. */
export const portfolioCommand = (): Command => {
  const command = new Command('portfolio').description('add portfolios')
  command
    .command('add <code>')
    .description('add a portfolio of a creditor')
    .requiredOption('--creditor <code>', 'code of the creditor')
    .requiredOption('--name <name>', 'name of the portfolio')
    .option('--currency <code>', 'ISO 4217 code of the currency of its claims', 'EUR')
    .option('--mandate <reference>', 'the mandate, where the creditor has more than one')
    .option(...organisationOption)
    .action(async (code: string, options: PortfolioOptions) => {
      const { addPortfolio } = await import('./run-creditor.js')
      await addPortfolio(code, options)
    })
  return command
}
