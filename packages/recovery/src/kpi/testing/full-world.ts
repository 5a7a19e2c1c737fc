import * as fc from 'fast-check'
import { arbitraryWorld } from './arbitrary-world.js'
import type { World } from './world.js'

/** The fullest of some generated worlds, so that there is something of every kind in it. */
export const fullWorld = (seed: number): World => {
  const [world] = fc.sample(arbitraryWorld, { seed, numRuns: 30 }).toSorted((one, other) => rarest(other) - rarest(one))
  if (world === undefined) throw new Error('A sample has worlds')
  return world
}

/** How many facts there are of the kind of which there are the fewest. */
const rarest = ({ deliveries }: World): number =>
  Math.min(
    ...(['claims', 'movements', 'promises', 'disputes', 'activities'] as const).map((kind) =>
      deliveries.reduce((sum, delivery) => sum + delivery[kind].length, 0),
    ),
  )
