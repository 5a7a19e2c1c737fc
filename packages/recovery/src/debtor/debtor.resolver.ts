import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../graphql-context.js'
import type { ContactPoint } from './contact-point.entity.js'
import type { Debtor } from './debtor.entity.js'
import { ContactPointView, DebtorView } from './debtor.graphql.js'

@Resolver(() => DebtorView)
export class DebtorResolver {
  @FieldResolver(() => String, { description: 'Full name: first name first for a person.' })
  name(@Root() debtor: Debtor): string {
    return debtor.firstName === null || debtor.firstName === undefined
      ? debtor.name
      : `${debtor.firstName} ${debtor.name}`
  }

  @FieldResolver(() => [ContactPointView], { description: 'The ways to reach the debtor that are valid today.' })
  async contactPoints(@Root() debtor: Debtor, @Ctx() context: RequestContext): Promise<ContactPoint[]> {
    const today = context.services.clock.today(context.requireActor().time_zone)
    context.noteRead('contact_point.read', 'debtor', [debtor.id])
    const all = await context.loaders.contactPointsOfDebtor.load(debtor.id)
    return all.filter(({ validFrom, validUntil }) => validFrom <= today && (validUntil ?? today) >= today)
  }
}
