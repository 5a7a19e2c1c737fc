import { Command, Option } from 'commander'
import { organisationOption } from './organisation-option.js'

/** `quittance user`: the accounts of an organisation. Passwords come through standard input, so that no list of processes shows them. */
export const userCommand = (): Command => {
  const command = new Command('user').description('list, add and close accounts, set passwords')
  command
    .command('list')
    .description('list the accounts')
    .addOption(organisationOption())
    .action(async (options: { organisation?: string }) => {
      const { listAccounts } = await import('./run-user.js')
      await listAccounts(options.organisation)
    })
  command
    .command('add <email>')
    .description('add an account; the password is read from standard input')
    .requiredOption('--name <name>', 'name of the person')
    .addOption(
      new Option('--role <role>', 'what the person may do')
        .choices(['administrator', 'manager', 'agent', 'finance', 'auditor', 'creditor'])
        .makeOptionMandatory(),
    )
    .option('--creditor <code>', 'the creditor whose user it is, for the role creditor')
    .addOption(new Option('--language <language>', 'language of the screens').choices(['fr', 'en']).default('fr'))
    .addOption(organisationOption())
    .action(async (email: string, options: AddOptions) => {
      const { addAccount } = await import('./run-user.js')
      await addAccount(email, options)
    })
  command
    .command('password <email>')
    .description('set a new password, read from standard input, and end the sessions of the account')
    .addOption(organisationOption())
    .action(async (email: string, options: { organisation?: string }) => {
      const { changePassword } = await import('./run-user.js')
      await changePassword(email, options.organisation)
    })
  command
    .command('close <email>')
    .description('close an account: it cannot sign in any more, what it did stays')
    .addOption(organisationOption())
    .action(async (email: string, options: { organisation?: string }) => {
      const { closeAccount } = await import('./run-user.js')
      await closeAccount(email, options.organisation)
    })
  command
    .command('reset-factors <email>')
    .description('take all second factors away from somebody who lost them and the recovery codes')
    .addOption(organisationOption())
    .action(async (email: string, options: { organisation?: string }) => {
      const { resetSecondFactors } = await import('./run-user.js')
      await resetSecondFactors(email, options.organisation)
    })
  return command
}

export type AddOptions = {
  readonly name: string
  readonly role: 'administrator' | 'manager' | 'agent' | 'finance' | 'auditor' | 'creditor'
  readonly creditor?: string
  readonly language: 'fr' | 'en'
  readonly organisation?: string
}
