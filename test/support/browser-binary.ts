import { execFile } from 'node:child_process'
import { access, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { TestProject } from 'vitest/node'

/** How the browser of the tests is started. */
export type BrowserBinary = {
  readonly path: string
  /** Variables that it needs beside our own environment. */
  readonly environment: Readonly<Record<string, string>>
}

declare module 'vitest' {
  interface ProvidedContext {
    browser: BrowserBinary
  }
}

const run = promisify(execFile)
const here = dirname(fileURLToPath(import.meta.url))
const installedPaths = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  )

/** The Chromium named by CHROMIUM_PATH, else one that the machine has, else the one that comes from npm. */
const findBrowser = async (): Promise<BrowserBinary> => {
  const named = process.env['CHROMIUM_PATH']
  if (named !== undefined) {
    if (await exists(named)) return { path: named, environment: {} }
    throw new Error(`CHROMIUM_PATH names ${named}, which does not exist: correct it or unset it.`)
  }
  for (const path of installedPaths) if (await exists(path)) return { path, environment: {} }
  return await fromPackage()
}

const fromPackage = async (): Promise<BrowserBinary> => {
  const folder = await unpack()
  const path = join(folder, 'chromium')
  const environment = { FONTCONFIG_FILE: join(folder, 'fonts.conf') }
  if (await starts(path, environment)) return { path, environment }
  // A bare Debian lacks NSS and expat; the package brings them along.
  const withLibraries = { ...environment, LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') }
  if (await starts(path, withLibraries)) return { path, environment: withLibraries }
  throw new Error(`${path} does not start on this machine: install a Chromium, or name one in CHROMIUM_PATH.`)
}

const starts = (path: string, environment: Readonly<Record<string, string>>): Promise<boolean> =>
  run(path, ['--version', '--no-sandbox'], { env: { ...process.env, ...environment } }).then(
    () => true,
    () => false,
  )

/**
 * Unpacks the browser once for each version, into a folder that appears only when it is whole. The package unpacks
 * into the folder for temporary files, which other users share, so it is run with one of our own.
 */
const unpack = async (): Promise<string> => {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium')
  const manifest: unknown = JSON.parse(await readFile(join(dirname(dirname(entry)), 'package.json'), 'utf8'))
  const version = String(Object(manifest).version)
  const folder = join(here, '..', '..', '.quittance', 'browser', version)
  if (await exists(folder)) return folder
  const partial = `${folder}.${process.pid}.partial`
  await rm(partial, { recursive: true, force: true })
  await mkdir(partial, { recursive: true })
  try {
    const script = `import chromium from '@sparticuz/chromium'; await chromium.executablePath()`
    // Naming this environment makes the package unpack its libraries as well.
    const environment = { ...process.env, TMPDIR: partial, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' }
    await run(process.execPath, ['--input-type=module', '-e', script], { cwd: here, env: environment })
    await writeFile(join(partial, 'fonts.conf'), fontConfiguration(join(folder, 'fonts')))
    await rename(partial, folder)
  } finally {
    await rm(partial, { recursive: true, force: true })
  }
  return folder
}

/** A machine without fonts would show no text: the browser's own font is always there. */
const fontConfiguration = (fonts: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${fonts}</dir>
  <cachedir>${fonts}-cache</cachedir>
</fontconfig>
`

/** Called by Vitest before the first browser test. */
export const setup = async (project: TestProject): Promise<void> => {
  project.provide('browser', await findBrowser())
}
