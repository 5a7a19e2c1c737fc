import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** One way to ask the server. */
export type Route = { readonly method: string; readonly path: string }

const source = path.resolve(import.meta.dirname, '..')
const read = (file: string): string => readFileSync(path.join(source, file), 'utf8')

/** Anything that a parameter of a path may be. */
const parameter = '01985b2e-0000-7000-8000-000000000000'

const filled = (pattern: string): string => pattern.replaceAll(/:\w+/gu, parameter)

/** The routes that a file of the server declares: `router.get('/path'` and its like. */
const declared = (text: string, receiver: 'app' | 'router'): Route[] =>
  [...text.matchAll(new RegExp(`${receiver}\\.(get|post|put|patch|delete|all)\\(\\s*'([^']*)'`, 'gu'))].map(
    ([, method = '', pattern = '']) => ({
      method: method === 'all' ? 'POST' : method.toUpperCase(),
      path: filled(pattern),
    }),
  )

/** The file that exports a function. */
const fileOf = (name: string): string => {
  const found = globSync('**/*.ts', { cwd: source }).find((file) => read(file).includes(`export const ${name} = `))
  if (found === undefined) throw new Error(`No file exports ${name}`)
  return found
}

/** Every route of the server, read from its sources, so that a new one is looked at without being listed. */
export const allRoutes = (): Route[] => {
  const start = read('start-api.ts')
  const mounted = [...start.matchAll(/app\.use\((?:'([^']+)', )?(\w+Routes)\(/gu)].flatMap(
    ([, prefix = '', name = '']) =>
      declared(read(fileOf(name)), 'router').map((route) => ({ ...route, path: `${prefix}${route.path}` })),
  )
  return [...declared(start, 'app'), ...mounted]
}
