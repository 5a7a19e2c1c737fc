/** Whether this browser can keep the page of a round; it does so over TLS, or on the machine itself. */
export const can_keep_page = 'serviceWorker' in navigator

/**
 * Has the browser keep the page of a round with all that it was made of so far, so that it opens without network. The
 * worker looks after the addresses of that page alone.
 */
export async function keepPageOnDevice(): Promise<void> {
  if (!can_keep_page) return
  // Not `serviceWorker.ready`: that one waits for ever on a page that was reached from another without loading.
  const { active, waiting, installing } = await navigator.serviceWorker.register('/round-worker.js', {
    scope: '/round-day/',
  })
  const worker = active ?? waiting ?? installing
  const keep = performance.getEntriesByType('resource').map(({ name }) => name)
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker of ours takes no origin, unlike a window
  worker?.postMessage({ keep })
}
