import { defineEntity, p } from '@mikro-orm/core'
import { Creditor } from '../creditor/creditor.entity.js'
import { Portfolio } from '../portfolio/portfolio.entity.js'
import { organisationKey, optionalWithin } from '../tenancy/relation.js'
import { User } from '../user/user.entity.js'

/** What happened on a day or in a span of days, written on the charts of reports. */
const AnnotationSchema = defineEntity({
  name: 'Annotation',
  tableName: 'annotation',
  indexes: [{ properties: ['organisation', 'fromDay'] }],
  checks: [
    { name: 'annotation_days_check', expression: 'to_day >= from_day' },
    { name: 'annotation_scope_check', expression: 'portfolio_id is null or creditor_id is not null' },
  ],
  properties: {
    organisation: organisationKey,
    id: p.uuid().primary(),
    /** Null, with the portfolio null too, where it concerns all. */
    creditor: () => optionalWithin(Creditor, 'creditor_id'),
    portfolio: () => optionalWithin(Portfolio, 'portfolio_id'),
    fromDay: p.date(),
    /** The same day where it is one day. */
    toDay: p.date(),
    text: p.text(),
    /** True when creditors' users see it: those of its creditor, or all where it concerns all. */
    shared: p.boolean(),
    writtenBy: () => optionalWithin(User, 'written_by_id'),
    writtenAt: p.datetime().columnType('timestamptz'),
    changedAt: p.datetime().columnType('timestamptz').nullable(),
  },
})

export class Annotation extends AnnotationSchema.class {}
AnnotationSchema.setClass(Annotation)
