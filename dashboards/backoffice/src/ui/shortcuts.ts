import { useEffect } from 'react'

/** One key that does something on the screen that is open. */
export interface Shortcut {
  readonly key: string
  /** What it does, for the list of shortcuts. */
  readonly label: string
  readonly run: () => void
}

const active = new Set<readonly Shortcut[]>()
const off_key = 'quittance.shortcuts-off'

/** The shortcuts of everything on the screen, in the order in which it came. */
export function activeShortcuts(): Shortcut[] {
  return [...active].flat()
}

/** Single keys can be switched off, for people who dictate or press keys by accident (WCAG 2.1.4). */
export function areShortcutsOn(): boolean {
  return localStorage.getItem(off_key) === null
}

export function switchShortcuts(on: boolean): void {
  if (on) localStorage.removeItem(off_key)
  else localStorage.setItem(off_key, 'off')
}

/** Gives keys their meaning while the caller is on the screen. None fires in a field, in a dialog, or with Ctrl, Alt or ⌘. */
export function useShortcuts(shortcuts: readonly Shortcut[]): void {
  useEffect(() => {
    active.add(shortcuts)
    return () => void active.delete(shortcuts)
  })
}

/** Runs what a key means now; the shell listens with it. */
export function onShortcutKey(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
  if (isWriting(event.target) || document.querySelector('[role="dialog"]') !== null || !areShortcutsOn()) return
  const found = activeShortcuts().findLast(({ key }) => key === event.key)
  if (found === undefined) return
  event.preventDefault()
  found.run()
}

function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.closest('input, textarea, select, [role="combobox"], [role="listbox"]') !== null)
  )
}
