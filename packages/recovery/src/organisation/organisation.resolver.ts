import type { BusinessDate } from '@quittance/core'
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../graphql-context.js'
import { BusinessDateScalar } from '../graphql-scalar/business-date.js'
import type { Organisation } from './organisation.entity.js'
import { OrganisationView } from './organisation.graphql.js'

@Resolver(() => OrganisationView)
export class OrganisationResolver {
  @FieldResolver(() => BusinessDateScalar, { description: 'The present day in its time zone.' })
  today(@Root() organisation: Organisation, @Ctx() context: RequestContext): BusinessDate {
    return context.services.clock.today(organisation.timeZone)
  }
}
