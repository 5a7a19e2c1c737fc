import { type ChainFault, type ChainVerdict, checkChain, listOrganisations } from '@quittance/recovery/commands'
import type { Services } from '@quittance/recovery/services'
import { chooseOrganisation, say, withServices } from './with-services.js'

/** Verifies whole chains, and says what was found, a line for each organisation. */
export const runVerify = async (organisation: string | undefined): Promise<void> =>
  await withServices(async ({ services }) => {
    for (const { id, name } of await asked(services, organisation)) {
      const verdict = await checkChain(services, id, 'whole')
      say(`${name}: ${verdict.fault === null ? soundness(verdict) : brokenness(verdict.fault)}`)
      if (verdict.fault !== null) process.exitCode = 1
    }
  })

const asked = async (services: Services, name: string | undefined) => {
  const organisations = await listOrganisations(services)
  if (name === undefined) return organisations
  const { organisation_id } = await chooseOrganisation(services, name)
  return organisations.filter(({ id }) => id === organisation_id)
}

const soundness = ({ events, anchors, through }: ChainVerdict): string =>
  events === 0
    ? 'no events yet.'
    : `every link holds: ${events} events, anchors that agree: ${anchors}, the last hash is ${through.hash}.`

const brokenness = ({ kind, sequence, occurred_at }: ChainFault): string => {
  const when = occurred_at === null ? '' : ` of ${occurred_at.toISOString()}`
  return `BROKEN at event ${sequence}${when}: ${explanations[kind]}`
}

const explanations: Readonly<Record<ChainFault['kind'], string>> = {
  altered: 'altered. Its content, or the link to its neighbours, is not what was recorded.',
  removed: 'removed. The event is missing; those before it are sound.',
  inserted: 'inserted. This event was not recorded by the product.',
  head_mismatch: 'the head of the chain names another last event. The event or the head was altered.',
  rewritten:
    'rewritten. The events fit each other, but not the anchor in storage: they were changed and chained anew, some time after the anchor before.',
}
