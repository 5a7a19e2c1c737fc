/** The demo organisation and the sample files: made-up data of a French agency, the same for the same seed and day. */
export type { DemoFault, DemoFile, DemoFileKind } from './demo-file.js'
export { type DemoRequest, generateDemo } from './generate-demo.js'
export { generateSample, type Sample, type SampleRequest } from './generate-sample.js'
export {
  DEMO_PASSWORD,
  DEMO_SEED,
  type DemoCreditor,
  type DemoMandate,
  type DemoOrganisation,
  demoOrganisation,
  type DemoPortfolio,
  type DemoRole,
  type DemoUser,
} from './organisation.js'
export { type DemoTeamOfAgency } from './teams.js'
