import type { EntityManager } from '@quittance/platform'

/** Where the loaders of one request read. */
export type LoaderSource = {
  read(): Promise<EntityManager>
  /** Repeated in every statement: the first wall between tenants. */
  readonly organisation_id: string
}
