import { useLingui } from '@lingui/react/macro'
import { lazy, Suspense, useEffect, useState } from 'react'
import { onShortcutKey, useShortcuts } from '../ui/shortcuts.js'
import { openCommandPalette } from './command-palette-when-wanted.js'

const ShortcutHelp = lazy(async () => ({ default: (await import('./shortcut-help.js')).ShortcutHelp }))

/** Listens to single keys, and has those that mean the same on every screen. */
export function ShellShortcuts() {
  const { t } = useLingui()
  const [isHelpOpen, setHelpOpen] = useState(false)
  useEffect(() => {
    window.addEventListener('keydown', onShortcutKey)
    return () => window.removeEventListener('keydown', onShortcutKey)
  }, [])
  useShortcuts([
    { key: '/', label: t`Search`, run: openCommandPalette },
    { key: '?', label: t`What the keys do`, run: () => setHelpOpen(true) },
  ])
  return isHelpOpen ? (
    <Suspense fallback={null}>
      <ShortcutHelp onClose={() => setHelpOpen(false)} />
    </Suspense>
  ) : null
}
