import { useLingui } from '@lingui/react/macro'
import { useShortcuts } from '../ui/shortcuts.js'

/** `j` takes the next case on the page of today as it does on the page of a case. */
export function useNextActionOnToday(takeNext: () => Promise<void>): void {
  const { t } = useLingui()
  useShortcuts([{ key: 'j', label: t`Next case of my queue`, run: () => void takeNext() }])
}
