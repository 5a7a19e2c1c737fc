import { Command, Option } from 'commander'
import { organisationOption } from './organisation-option.js'

/** `quittance token`: programs that work here, and the tokens with which they come in. */
export const tokenCommand = (): Command => {
  const command = new Command('token').description('list, make and revoke the API tokens of programs')
  command
    .command('list')
    .description('list the service accounts and their tokens')
    .addOption(organisationOption())
    .action(async (options: { organisation?: string }) => {
      const { listTokens } = await import('./run-token.js')
      await listTokens(options.organisation)
    })
  command
    .command('account <name>')
    .description('make a service account, under which a program works')
    .addOption(
      new Option('--role <role>', 'what the program may do')
        .choices(['administrator', 'manager', 'agent', 'finance', 'auditor', 'creditor'])
        .makeOptionMandatory(),
    )
    .option('--creditor <code>', 'the creditor whose data it sees, for the role creditor')
    .addOption(organisationOption())
    .action(async (name: string, options: AccountOptions) => {
      const { addServiceAccount } = await import('./run-token.js')
      await addServiceAccount(name, options)
    })
  command
    .command('add <account>')
    .description('make a token for a service account; it is printed once, to standard output, and not kept')
    .requiredOption('--name <name>', 'what it is for')
    .option('--days <days>', 'days after which it expires, 365 at most', '90')
    .addOption(organisationOption())
    .action(async (account: string, options: TokenOptions) => {
      const { addToken } = await import('./run-token.js')
      await addToken(account, options)
    })
  command
    .command('revoke <beginning>')
    .description('end a token, named by its first characters as "list" shows them')
    .addOption(organisationOption())
    .action(async (beginning: string, options: { organisation?: string }) => {
      const { revokeToken } = await import('./run-token.js')
      await revokeToken(beginning, options.organisation)
    })
  command
    .command('close <account>')
    .description('close a service account and revoke all its tokens; what its program did stays')
    .addOption(organisationOption())
    .action(async (account: string, options: { organisation?: string }) => {
      const { closeServiceAccount } = await import('./run-token.js')
      await closeServiceAccount(account, options.organisation)
    })
  return command
}

export type AccountOptions = {
  readonly role: 'administrator' | 'manager' | 'agent' | 'finance' | 'auditor' | 'creditor'
  readonly creditor?: string
  readonly organisation?: string
}

export type TokenOptions = { readonly name: string; readonly days: string; readonly organisation?: string }
