import type { PersonPartsFragment } from './person-parts.generated.js'

/** A person as the screens show one. */
export type Person = PersonPartsFragment
