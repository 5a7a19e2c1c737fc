import { Skeleton } from '@mantine/core'
import { type ReactNode, Suspense } from 'react'

/** Keeps the room of a part whose code is still on its way. */
export function Later({ height_px, children }: { height_px: number; children: ReactNode }) {
  return <Suspense fallback={<Skeleton height={height_px} animate={false} />}>{children}</Suspense>
}
