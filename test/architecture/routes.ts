import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { root } from './imports.js'

/** How a route is made in the dashboard: its name, the one it hangs below, and its part of the address. */
const made =
  /const (?<name>\w+) = createRoute\(\{\s*getParentRoute: \(\) => (?<parent>\w+),\s*(?<key>path|id): '(?<part>[^']+)'/gu

/** The paths of all routes of the dashboard, such as `/cases/$debtCaseId`, from the files that make them. */
export const routePaths = (): string[] => {
  const folder = path.join(root, 'dashboards/backoffice/src/app')
  const text = globSync('*.{ts,tsx}', { cwd: folder })
    .map((file) => readFileSync(path.join(folder, file), 'utf8'))
    .join('\n')
  const routes = new Map([...text.matchAll(made)].map(({ groups = {} }) => [groups['name'] ?? '', groups]))
  const pathOf = (name: string): string => {
    const route = routes.get(name)
    if (route === undefined) return ''
    // A route with an id only adds nothing to the address.
    return `${pathOf(route['parent'] ?? '')}${route['key'] === 'path' ? route['part'] : ''}`
  }
  const count = text.match(/= createRoute\(/gu)?.length ?? 0
  if (routes.size !== count)
    throw new Error(`Of ${count} routes ${routes.size} begin as the others: parent, then path.`)
  const paths = [...routes].filter(([, { key }]) => key === 'path').map(([name]) => pathOf(name))
  return [...new Set(paths.map((found) => found.replace(/(?<=.)\/$/u, '')))].toSorted()
}
