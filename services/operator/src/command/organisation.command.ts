import { Command, Option } from 'commander'

export type OrganisationOptions = {
  readonly country: string
  readonly timeZone: string
  readonly language: 'fr' | 'en'
}

/** `quittance organisation`: the agencies in the database. */
export const organisationCommand = (): Command => {
  const command = new Command('organisation').description('list and add agencies')
  command
    .command('list')
    .description('list the agencies')
    .action(async () => {
      const { listAgencies } = await import('./run-organisation.js')
      await listAgencies()
    })
  command
    .command('add <name>')
    .description('add an agency; then add an administrator with "quittance user add"')
    .option('--country <code>', 'country, as ISO 3166-1 code', 'FR')
    .option('--time-zone <zone>', 'IANA zone in which its business dates are read', 'Europe/Paris')
    .addOption(new Option('--language <language>', 'language of its documents').choices(['fr', 'en']).default('fr'))
    .action(async (name: string, options: OrganisationOptions) => {
      const { addAgency } = await import('./run-organisation.js')
      await addAgency(name, options)
    })
  return command
}
