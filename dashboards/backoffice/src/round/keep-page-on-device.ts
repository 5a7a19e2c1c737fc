/** Whether this browser can keep the page of a round; it does so over TLS, or on the machine itself. */
export const can_keep_page = 'serviceWorker' in navigator

/**
 * Has the browser keep the page of a round with all that it was made of so far, so that it opens without network. The
 * worker looks after the addresses of that page alone.
 */
export async function keepPageOnDevice(): Promise<void> {
  if (!can_keep_page) return
  await navigator.serviceWorker.register('/round-worker.js', { scope: '/round-day/' })
  const { active } = await navigator.serviceWorker.ready
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker of ours takes no origin, unlike a window
  active?.postMessage({ keep: performance.getEntriesByType('resource').map(({ name }) => name) })
}
