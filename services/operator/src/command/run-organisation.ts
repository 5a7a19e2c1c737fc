import { OperatorError } from '@quittance/platform'
import { agencyRoles, createOrganisation, listOrganisations } from '@quittance/recovery/commands'
import { ensureSchedules } from '@quittance/recovery/jobs'
import type { OrganisationOptions } from './organisation.command.js'
import { say, withServices } from './with-services.js'

export const listAgencies = async (): Promise<void> =>
  await withServices(async ({ services }) => {
    for (const { name, time_zone } of await listOrganisations(services)) say(`${name}\t${time_zone}`)
  })

export const addAgency = async (name: string, options: OrganisationOptions): Promise<void> =>
  await withServices(async ({ services }) => {
    const taken = (await listOrganisations(services)).some((known) => known.name === name)
    if (taken) throw new OperatorError('configuration', `There is an organisation "${name}" already.`)
    const { country, timeZone: time_zone, language: locale } = options
    const created = await createOrganisation(services, {
      name,
      country,
      time_zone,
      locale,
      second_factor_roles: agencyRoles,
    })
    if (!created.ok) throw new OperatorError('configuration', messages[created.error.code])
    await ensureSchedules(services)
    say(`"${name}" is there; add an administrator with "quittance user add".`)
  })

const messages = {
  time_zone_unknown: 'The time zone is unknown: give an IANA name such as Europe/Paris.',
  country_invalid: 'The country is not valid: give two capital letters such as FR.',
  name_missing: 'An organisation needs a name.',
} as const
