import { type Browser, chromium } from 'playwright-core'
import { inject } from 'vitest'

/** Tests run in containers and as root, where there is no sandbox, no graphics card, and no network to talk to. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Starts the headless browser of the tests; the caller closes it. */
export const launchBrowser = async (): Promise<Browser> => {
  const { path, environment } = inject('browser')
  const inherited = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined)
  return await chromium.launch({
    executablePath: path,
    headless: true,
    args: flags,
    env: { ...Object.fromEntries(inherited), ...environment },
  })
}
