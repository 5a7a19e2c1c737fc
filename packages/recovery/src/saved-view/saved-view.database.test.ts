import { afterAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { buildAgency } from '../graphql-schema/testing/agency.js'
import { signedIn } from '../graphql-schema/testing/sign-in.js'
import { openTestApi } from '../graphql-schema/testing/test-api.js'

// Goal: a person finds again what they saved and what colleagues share, and nothing of anybody else's. Method: several
// people of one agency and of its creditors, through the API.

const api = await openTestApi()
afterAll(() => api.close())
const { actor, creditors } = await buildAgency(api.services, 'Views')
const [alpha, beta] = creditors

/** What an answer may hold of what these tests look at. */
const answer = z.looseObject({
  id: z.string().default(''),
  views: z.array(z.looseObject({ id: z.string(), name: z.string(), isDefault: z.boolean() })).default([]),
})
const listed = z.array(z.looseObject({ id: z.string(), name: z.string(), isDefault: z.boolean() }))

const person = async (role: 'manager' | 'finance' | 'creditor', creditor_id: string | null = null) => {
  const token = await signedIn(api, actor, role, creditor_id)
  const ask = async (source: string, variables: object = {}) => {
    const { data, errors } = await api.request(source, variables, { token })
    expect(errors).toEqual([])
    return Object.values(data ?? {})[0]
  }
  const change = async (source: string, variables: object) => answer.parse(await ask(source, variables))
  return {
    save: (name: string, shared: boolean, search = '{"period":"last_12_months"}') =>
      change(create, { input: { page: 'overview', name, search, shared } }),
    change: (id: string, changed: object) => change(changeView, { id, change: changed }),
    remove: (id: string) => change(remove, { id }),
    open: (id: string | null, page = 'overview') => change(setDefault, { page, id }),
    list: async () =>
      listed.parse(await ask('{ savedViews(page: "overview") { id name isDefault isMine ownerName } }')),
  }
}
const parts = '... on SavedView { id name search shared isMine isDefault } ... on InvalidInput { field message }'
const refused = '... on NotFound { message } ... on NotAllowed { message }'
const create = `mutation ($input: SavedViewInput!) { createSavedView(input: $input) { __typename ${parts} ${refused} } }`
const changeView = `mutation ($id: ID!, $change: SavedViewChangeInput!) {
  changeSavedView(id: $id, change: $change) { __typename ${parts} ${refused} } }`
const pages = '... on PageViews { page views { id name isDefault } } ... on InvalidInput { field message }'
const remove = `mutation ($id: ID!) { removeSavedView(id: $id) { __typename ${pages} ${refused} } }`
const setDefault = `mutation ($page: String!, $id: ID) {
  setDefaultView(page: $page, id: $id) { __typename ${pages} ${refused} } }`

const namesOf = (views: readonly { readonly name: string }[]) => views.map(({ name }) => name)

const manager = await person('manager')
const finance = await person('finance')
const voltane = await person('creditor', alpha.id)
const colleague = await person('creditor', alpha.id)
const brunelle = await person('creditor', beta.id)

describe('saved views', () => {
  it('are seen by their owner, and where shared by colleagues of the same side alone', async () => {
    await manager.save('Mine', false)
    await manager.save('Everybody', true)
    await voltane.save('Ours', true)
    await voltane.save('My own', false)
    expect(namesOf(await manager.list())).toEqual(['Everybody', 'Mine'])
    expect(namesOf(await finance.list())).toEqual(['Everybody'])
    expect(namesOf(await voltane.list())).toEqual(['My own', 'Ours'])
    expect(namesOf(await colleague.list())).toEqual(['Ours'])
    expect(namesOf(await brunelle.list())).toEqual([])
  })

  it('are changed and removed by their owner alone; for others they are not there', async () => {
    const saved = await voltane.save('Changing', true)
    expect(saved).toMatchObject({ __typename: 'SavedView', isMine: true, search: '{"period":"last_12_months"}' })
    expect(await colleague.change(saved.id, { name: 'Stolen' })).toMatchObject({ __typename: 'NotAllowed' })
    expect(await colleague.remove(saved.id)).toMatchObject({ __typename: 'NotAllowed' })
    for (const stranger of [manager, brunelle])
      expect(await stranger.remove(saved.id)).toMatchObject({ __typename: 'NotFound' })
    expect(await voltane.change(saved.id, { name: 'Ours' })).toMatchObject({ field: 'name' })
    const changed = await voltane.change(saved.id, { name: 'Changed', search: '{"creditor":"x"}', shared: false })
    expect(changed).toMatchObject({ name: 'Changed', search: '{"creditor":"x"}', shared: false })
    expect(await colleague.change(saved.id, { name: 'Again' })).toMatchObject({ __typename: 'NotFound' })
    expect(namesOf((await voltane.remove(saved.id)).views)).not.toContain('Changed')
  })

  it('open first for who chose so, also one of a colleague, until it is removed', async () => {
    const shared = await finance.save('Month end', true)
    const chosen = await manager.open(shared.id)
    expect(chosen.views.find(({ id }) => id === shared.id)?.isDefault).toBe(true)
    const own = (await finance.list()).find(({ id }) => id === shared.id)
    expect(own).toMatchObject({ isDefault: false, isMine: true })
    expect(await manager.open(shared.id, 'reports/table')).toMatchObject({ __typename: 'NotFound' })
    expect(await voltane.open(shared.id)).toMatchObject({ __typename: 'NotFound' })
    await finance.remove(shared.id)
    expect((await manager.list()).filter(({ isDefault }) => isDefault)).toEqual([])
    expect(await manager.open(null)).toMatchObject({ page: 'overview' })
  })

  it('say what is wrong with a name, a page or filters', async () => {
    expect(await manager.save('Mine', false)).toMatchObject({ __typename: 'InvalidInput', field: 'name' })
    expect(await manager.save(' ', false)).toMatchObject({ field: 'name' })
    expect(await manager.save('Nested', false, '{"a":{"b":1}}')).toMatchObject({ field: 'search' })
    expect(await manager.open(null, 'https://elsewhere.example')).toMatchObject({ field: 'page' })
  })

  it('leave a trace of ids and settings, and no word of what they are called', async () => {
    await manager.save('A secret name', false, '{"search":"a secret search"}')
    const administrator = await signedIn(api, actor, 'administrator', null)
    const trail = '{ auditTrail(filter: { category: report }) { nodes { action detail } } }'
    const { data } = await api.request(trail, {}, { token: administrator })
    expect(JSON.stringify(data)).toContain('saved_view.create')
    expect(JSON.stringify(data)).not.toContain('secret')
  })
})
