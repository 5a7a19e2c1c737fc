import { lazy, Suspense, useEffect, useState } from 'react'

const CommandPalette = lazy(async () => ({ default: (await import('./command-palette.js')).CommandPalette }))

/** Opens the command palette, fetching it first where nobody wanted it yet. */
export function openCommandPalette(): void {
  wanted.dispatchEvent(new Event('wanted'))
  void import('@mantine/spotlight').then(({ spotlight }) => spotlight.open())
}

const wanted = new EventTarget()

/** The command palette, from the moment it is first asked for: by its button, or by the keys that it then listens to itself. */
export function CommandPaletteWhenWanted() {
  const [isWanted, setIsWanted] = useState(false)
  useEffect(() => {
    if (isWanted) return undefined
    const want = () => setIsWanted(true)
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || !['k', 'p'].includes(event.key.toLowerCase())) return
      event.preventDefault()
      openCommandPalette()
    }
    wanted.addEventListener('wanted', want)
    window.addEventListener('keydown', onKey)
    return () => {
      wanted.removeEventListener('wanted', want)
      window.removeEventListener('keydown', onKey)
    }
  }, [isWanted])
  return isWanted ? (
    <Suspense fallback={null}>
      <CommandPalette />
    </Suspense>
  ) : null
}
