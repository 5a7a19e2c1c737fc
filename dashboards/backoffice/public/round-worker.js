// Keeps the page of a round on the device, so that it opens where there is no network. It looks after the addresses
// below /round-day/ alone, and never after what the API answers: the page keeps its data itself.

const store = 'quittance-round'
const page = '/round-day/'

self.addEventListener('install', () => self.skipWaiting())
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))

self.addEventListener('message', (event) => {
  if (Array.isArray(event.data?.keep)) event.waitUntil(keep(event.data.keep.filter(isOurs)))
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  if (request.method !== 'GET' || !isOurs(request.url)) return
  if (request.mode === 'navigate') event.respondWith(fresh(request, page))
  else if (new URL(request.url).pathname.startsWith('/assets/')) event.respondWith(kept(request))
  else event.respondWith(fresh(request, request.url))
})

function isOurs(address) {
  const { origin, pathname } = new URL(address)
  return origin === self.location.origin && !pathname.startsWith('/graphql')
}

/** Keeps what the page was made of, and nothing of an older version. */
async function keep(addresses) {
  const cache = await caches.open(store)
  const known = new Set((await cache.keys()).map(({ url }) => url))
  const wanted = new Set([...addresses, new URL(page, self.location.origin).href])
  await Promise.allSettled([...wanted].filter((address) => !known.has(address)).map((address) => cache.add(address)))
  await Promise.all([...known].filter((address) => !wanted.has(address)).map((address) => cache.delete(address)))
}

/** Files with their hash in the name never change. */
async function kept(request) {
  const cache = await caches.open(store)
  const found = await cache.match(request)
  if (found) return found
  const answer = await fetch(request)
  if (answer.ok) await cache.put(request, answer.clone())
  return answer
}

/** What may change is asked for first, and taken from the device when nobody answers. */
async function fresh(request, key) {
  const cache = await caches.open(store)
  try {
    const answer = await fetch(request)
    if (answer.ok) await cache.put(key, answer.clone())
    return answer
  } catch (error) {
    const found = await cache.match(key)
    if (found) return found
    throw error
  }
}
