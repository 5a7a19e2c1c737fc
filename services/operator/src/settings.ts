import { join } from 'node:path'
import { type Configuration, OperatorError, readConfiguration, type Secrets } from '@quittance/platform'

/** What the environment says, for the whole of one command. */
export type Settings = { readonly configuration: Configuration; readonly secrets: Secrets }

const projectFolder = join(import.meta.dirname, '..', '..', '..')

/** Reads the environment; throws an OperatorError with one line for each problem. */
export const readSettings = (): Settings => {
  const read = readConfiguration(process.env, {
    project_folder: projectFolder,
    in_terminal: process.stdout.isTTY,
  })
  if (read.ok) return read.value
  throw new OperatorError('configuration', read.error.join('\n'))
}
