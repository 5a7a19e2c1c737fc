/** The search parameters of an address, as the router holds them. */
export type Search = Readonly<Record<string, unknown>>

/** Which view is open stands in the address too; it is no part of what the view holds. */
const view_parameter = 'view'

/** What a view holds, as the API keeps it; parameters that are absent are left out. */
export function writeViewSearch(search: Search): string {
  return JSON.stringify(Object.fromEntries(held(search)))
}

/** The search parameters that the API kept; those of something unreadable are none. */
export function readViewSearch(json: string): Search {
  const read: unknown = JSON.parse(json)
  return typeof read === 'object' && read !== null && !Array.isArray(read) ? { ...read } : {}
}

/** True when two addresses show the same, in whatever order they say it. */
export function sameSearch(left: Search, right: Search): boolean {
  return JSON.stringify(held(left)) === JSON.stringify(held(right))
}

/** True when an address says nothing of its own, the day that is kept from page to page aside. */
export function isBareSearch(search: Search): boolean {
  return held(search).every(([name]) => name === 'asOf') && search[view_parameter] === undefined
}

function held(search: Search): [string, unknown][] {
  return Object.entries(search)
    .filter(([name, value]) => value !== undefined && name !== view_parameter)
    .toSorted(([left], [right]) => (left < right ? -1 : 1))
}
