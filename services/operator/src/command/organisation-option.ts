import { Option } from 'commander'

/** Which agency a command is about, where there are several. */
export const organisationOption = (): Option =>
  new Option('--organisation <name>', 'the organisation, where the database holds more than one')
