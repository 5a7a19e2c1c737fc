import { type EntityCtor, p } from '@mikro-orm/core'
import { Organisation } from '../organisation/organisation.entity.js'

/** The organisation as first part of a primary key. */
export const organisationKey = () =>
  p
    .manyToOne(Organisation)
    .primary()
    .ref()
    .joinColumn('organisation_id')
    .updateRule('no action')
    .deleteRule('no action')

/**
 * A relation between rows of one organisation. The foreign key is (organisation_id, column), so that a row cannot
 * refer to another organisation's row and the schema can be distributed by organisation. Citus refuses
 * ON UPDATE CASCADE, hence the explicit rules.
 */
export const within = <Target extends EntityCtor>(target: Target, column: string) =>
  p
    .manyToOne(target)
    .ref()
    .joinColumns('organisation_id', column)
    .referencedColumnNames('organisation_id', 'id')
    .updateRule('no action')
    .deleteRule('no action')

/** The same, for a relation that may be empty. */
export const optionalWithin = <Target extends EntityCtor>(target: Target, column: string) =>
  within(target, column).nullable()
