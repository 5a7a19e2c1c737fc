import { gql, InMemoryCache } from '@apollo/client'
import { describe, expect, it } from 'vitest'
import { keysetPages } from './keyset-pages.js'

const document = gql`
  query Names($search: String, $after: String) {
    names(search: $search, after: $after) {
      nodes
      totalCount
    }
  }
`

function write(cache: InMemoryCache, variables: { search: string; after?: string }, nodes: string[]): void {
  cache.writeQuery({ query: document, variables, data: { names: { __typename: 'Names', nodes, totalCount: 3 } } })
}

function read(cache: InMemoryCache, search: string): unknown {
  return cache.readQuery<{ names: { nodes: string[] } }>({ query: document, variables: { search } })?.names.nodes
}

function newCache(): InMemoryCache {
  return new InMemoryCache({ typePolicies: { Query: { fields: { names: keysetPages(['search']) } } } })
}

describe('keysetPages', () => {
  it('adds the page after a cursor at the end', () => {
    const cache = newCache()
    write(cache, { search: 'a' }, ['one', 'two'])
    write(cache, { search: 'a', after: 'two' }, ['three'])
    expect(read(cache, 'a')).toEqual(['one', 'two', 'three'])
  })

  it('starts anew when the first page is fetched again', () => {
    const cache = newCache()
    write(cache, { search: 'a' }, ['one', 'two'])
    write(cache, { search: 'a' }, ['zero', 'one'])
    expect(read(cache, 'a')).toEqual(['zero', 'one'])
  })

  it('keeps another search apart', () => {
    const cache = newCache()
    write(cache, { search: 'a' }, ['one'])
    write(cache, { search: 'b' }, ['other'])
    expect(read(cache, 'a')).toEqual(['one'])
  })
})
