import { listOrganisations } from '@quittance/recovery/commands'
import { DEMO_SEED, generateDemo } from '@quittance/recovery/demo'
import { ensureSchedules } from '@quittance/recovery/jobs'
import type { Services } from '@quittance/recovery/services'
import { assignDemoCases } from './assign-demo-cases.js'
import { closeDemoCases } from './close-demo-cases.js'
import { computeNow } from '../statistics/compute-now.js'
import { holdDemoCases } from './hold-demo-cases.js'
import { filesStillMissing, importDemoFiles } from './import-demo-files.js'
import { planDemoCallBacks } from './plan-demo-call-backs.js'
import { setDemoCosts } from './set-demo-costs.js'
import { setUpDemoLetters } from './set-up-demo-letters.js'
import { setUpDemoPlans } from './set-up-demo-plans.js'
import { setUpDemoReports } from './set-up-demo-reports.js'
import { completeDemoOrganisation, createDemoOrganisation, findDemoOrganisation } from './set-up-demo.js'

const demoTimeZone = 'Europe/Paris'

/**
 * Fills an empty database with the demonstration, through the same queue as any delivery: a worker must be running. A
 * load that was cut short goes on where it stopped. Answers false for a database with an organisation of somebody's
 * own, which is left alone.
 */
export const loadDemo = async (services: Services, say: (line: string) => void): Promise<boolean> => {
  const today = services.clock.today(demoTimeZone)
  const organisations = await listOrganisations(services)
  const existing = findDemoOrganisation(organisations, today)
  if (existing === undefined && organisations.length > 0) return false
  const demo = existing ?? (await createDemoOrganisation(services, today))
  const files = generateDemo({ seed: DEMO_SEED, today: demo.today, scale: 1 })
  const missing = await filesStillMissing(services, demo.actor, files)
  if (missing.length === 0) return true
  say('Loading the demonstration…')
  const creditors = await completeDemoOrganisation(services, demo)
  await importDemoFiles(services, demo.actor, { files: missing, creditors, say })
  await closeDemoCases(services, demo.actor)
  await setDemoCosts(services, demo.actor, demo.today)
  await assignDemoCases(services, demo.actor)
  await setUpDemoLetters(services, demo.actor)
  await setUpDemoPlans(services, demo.actor)
  await planDemoCallBacks(services, demo.actor)
  await holdDemoCases(services, demo.actor)
  say('Computing the statistics…')
  await computeNow(services, demo.actor)
  await setUpDemoReports(services, demo.actor)
  // The worker made its schedules before there was an organisation to make them for.
  await ensureSchedules(services)
  return true
}
