import { permissionDocument } from '@quittance/core'
import { configurationTable } from '@quittance/platform'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { root } from './imports.js'

// Goal: what the README says by name exists. Method: hold its table, pictures and paths against the project itself.

const readme = readFileSync(path.join(root, 'README.md'), 'utf8')

it('prints the table of every environment variable as the product knows them', () => {
  const [, rest = ''] = readme.split('<!-- configuration -->')
  const [table = ''] = rest.split('<!-- /configuration -->')
  expect(table.trim()).toBe(configurationTable())
})

it('shows pictures that are there', () => {
  const pictures = [...readme.matchAll(/!\[[^\]]*\]\(([^)]+)\)/g)].map((match) => match[1] ?? '')
  expect(pictures.length).toBeGreaterThan(0)
  expect(pictures.filter((picture) => !existsSync(path.join(root, picture)))).toEqual([])
})

it('names folders and files that are there', () => {
  const named = [...readme.matchAll(/`((?:packages|services|dashboards|test)\/[\w./-]+)`/g)].map(
    (match) => match[1] ?? '',
  )
  expect(named.length).toBeGreaterThan(5)
  expect(named.filter((name) => !existsSync(path.join(root, name)))).toEqual([])
})

it('prints who may do what as the product knows it: run `npm run -s quittance -- permissions > docs/permissions.md`', () => {
  expect(readFileSync(path.join(root, 'docs/permissions.md'), 'utf8')).toBe(permissionDocument())
})
