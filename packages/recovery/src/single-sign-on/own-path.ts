const path_length_maximum = 1_000

/** Where a person who asked for no page begins. */
const start = '/overview'

/**
 * A path of our own, whatever was asked for: an address that leads elsewhere, in any of the ways in which browsers read
 * one, becomes the first page.
 */
export const ownPath = (asked: string | null): string => {
  if (asked === null || asked.length > path_length_maximum || !asked.startsWith('/')) return start
  // Browsers take a backslash for a slash and drop line breaks and tabs.
  if (asked.startsWith('//') || /[\\\p{Cc}]/u.test(asked)) return start
  const base = 'https://own.invalid'
  if (!URL.canParse(asked, base)) return start
  const url = new URL(asked, base)
  const path = `${url.pathname}${url.search}${url.hash}`
  // What climbs out of a folder may end in two slashes, which would name a host.
  return url.origin === base && !path.startsWith('//') ? path : start
}
