// Runs before the first paint, so that a dark screen never flashes white. A file of its own: the content security
// policy forbids inline scripts.
;(function () {
  let wanted = 'auto'
  try {
    wanted = window.localStorage.getItem('quittance-colour-scheme') || 'auto'
  } catch {
    // Storage may be forbidden; the system's preference then decides.
  }
  const dark = wanted === 'dark' || (wanted !== 'light' && window.matchMedia('(prefers-color-scheme: dark)').matches)
  document.documentElement.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light')
})()
