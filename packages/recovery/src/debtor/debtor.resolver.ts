import { mayReadField } from '@quittance/core'
import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../graphql-context.js'
import { ruled } from '../graphql-read/ruled.js'
import type { ContactPoint } from './contact-point.entity.js'
import { debtorName } from './debtor-name.js'
import type { Debtor } from './debtor.entity.js'
import { ContactPointView, DebtorView } from './debtor.graphql.js'

const isDelivered = ({ source }: ContactPoint): boolean => source === 'creditor_file'

@Resolver(() => DebtorView)
export class DebtorResolver {
  @FieldResolver(() => String, {
    description: 'Full name: first name first for a person; of an anonymised one, that it is.',
  })
  name(@Root() debtor: Debtor, @Ctx() { locale }: RequestContext): string {
    const anonymised = (debtor.anonymisedOn ?? null) !== null
    return debtorName({ name: debtor.name, first_name: debtor.firstName ?? null, anonymised }, locale)
  }

  @FieldResolver(() => [ContactPointView], {
    description: ruled('Debtor.contactPoints', 'The ways to reach the debtor that are valid today.'),
  })
  async contactPoints(
    @Arg('ended', () => Boolean, { nullable: true, description: 'True for those that have ended as well.' })
    ended: boolean | null | undefined,
    @Root() debtor: Debtor,
    @Ctx() context: RequestContext,
  ): Promise<ContactPoint[]> {
    const { role, time_zone } = context.requireActor()
    const today = context.services.clock.today(time_zone)
    const all = await context.loaders.contactPointsOfDebtor.load(debtor.id)
    const readable = mayReadField(role, 'Debtor.contactPoints') ? all : all.filter(isDelivered)
    const isValid = ({ validFrom, validUntil }: ContactPoint): boolean =>
      validFrom <= today && (validUntil ?? today) >= today
    const shown = ended === true ? readable : readable.filter(isValid)
    if (shown.some(isDelivered)) context.noteRead('contact_point.read', 'debtor', [debtor.id])
    if (!shown.every(isDelivered)) context.noteRead('found_contact_point.read', 'debtor', [debtor.id])
    return shown
  }
}
