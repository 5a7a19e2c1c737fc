import type { Action } from '@quittance/core'
import type { Viewer } from './viewer-context.js'

/** True when the viewer may do this; the API decides again, this only keeps the screen honest. */
export function may(viewer: Viewer, action: Action): boolean {
  return viewer.actions.includes(action)
}
