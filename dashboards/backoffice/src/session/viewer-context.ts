import { createContext, useContext } from 'react'
import { assert } from '@quittance/core'
import type { ViewerPartsFragment } from './viewer-parts.generated.js'

/** Who is signed in. */
export type Viewer = ViewerPartsFragment

/** Holds the viewer for every screen behind the sign-in. */
export const ViewerContext = createContext<Viewer | null>(null)

/** The person signed in; only screens behind the sign-in may ask. */
export function useViewer(): Viewer {
  const viewer = useContext(ViewerContext)
  assert(viewer !== null, 'useViewer was called outside the signed-in screens')
  return viewer
}
