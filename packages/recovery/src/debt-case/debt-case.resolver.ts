import { limits, mayReadField } from '@quittance/core'
import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql'
import type { Activity } from '../activity/activity.entity.js'
import { ActivityView } from '../activity/activity.graphql.js'
import type { Claim } from '../claim/claim.entity.js'
import { ClaimView } from '../claim/claim.graphql.js'
import type { Creditor } from '../creditor/creditor.entity.js'
import { CreditorView } from '../creditor/creditor.graphql.js'
import type { Debtor } from '../debtor/debtor.entity.js'
import { DebtorView } from '../debtor/debtor.graphql.js'
import type { RequestContext } from '../graphql-context.js'
import { messageIn } from '../graphql-failure/message.js'
import { badInput } from '../graphql-failure/request-error.js'
import { requireAction } from '../graphql-failure/require-action.js'
import { MoneyView, moneyView } from '../graphql-money/money.graphql.js'
import { type Page, pageSize } from '../graphql-page/page.js'
import { askedIds } from '../graphql-read/asked-ids.js'
import { present } from '../graphql-read/present.js'
import { ruled } from '../graphql-read/ruled.js'
import { visibleCreditors } from '../graphql-read/visible-creditors.js'
import type { Payment } from '../payment/payment.entity.js'
import { PaymentView } from '../payment/payment.graphql.js'
import type { PaymentPromise } from '../promise/promise.entity.js'
import { PromiseView } from '../promise/promise.graphql.js'
import type { Team } from '../team/team.entity.js'
import { TeamView } from '../team/team.graphql.js'
import { WorkFilterInput } from '../workload/work.graphql.js'
import { workAsked } from '../workload/work-asked.js'
import { caseScope } from './case-scope.rules.js'
import type { DebtCase } from './debt-case.entity.js'
import { DebtCaseConnection, DebtCaseView } from './debt-case.graphql.js'
import { pageOfCases } from './page-of-cases.js'
import { searchTerms } from './search-terms.rules.js'

@Resolver(() => DebtCaseView)
export class DebtCaseResolver {
  @Query(() => DebtCaseConnection, { description: 'Cases that the viewer may see, the latest opened first.' })
  debtCases(
    @Arg('search', () => String, {
      nullable: true,
      description:
        'Words of the debtor’s name, or the beginning of a case number, SIREN, debtor reference or claim reference. Capitals and accents do not matter.',
    })
    search: string | null | undefined,
    @Arg('creditorIds', () => [ID], { nullable: true, description: 'Only those of these creditors.' })
    creditorIds: string[] | null | undefined,
    @Arg('portfolioIds', () => [ID], { nullable: true, description: 'Only those with a claim in these portfolios.' })
    portfolioIds: string[] | null | undefined,
    @Arg('work', () => WorkFilterInput, {
      nullable: true,
      description: 'Only open cases behind this number of the workload. Not for creditors.',
    })
    work: WorkFilterInput | null | undefined,
    @Arg('first', () => Int, { nullable: true, description: 'Rows of the page: 50 when left out, 200 at most.' })
    first: number | null | undefined,
    @Arg('after', () => String, { nullable: true, description: 'The endCursor of the page before.' })
    after: string | null | undefined,
    @Ctx() context: RequestContext,
  ): Promise<Page<DebtCase>> {
    const actor = requireAction(context, 'read_case')
    const { locale } = context
    if ((search ?? '').length > limits.search_length_maximum)
      throw badInput(messageIn(locale).search_too_long, 'search')
    const filter = {
      organisation_id: actor.organisation_id,
      scope: caseScope(actor),
      creditor_ids: visibleCreditors(actor, askedIds(creditorIds, 'creditorIds', locale)),
      portfolio_ids: askedIds(portfolioIds, 'portfolioIds', locale),
      terms: searchTerms(search ?? ''),
      among: work === null || work === undefined ? null : workAsked(work, context),
    }
    return pageOfCases(context, filter, { first, after, locale })
  }

  @Query(() => DebtCaseView, { nullable: true, description: 'One case; null when there is no such one.' })
  async debtCase(
    @Arg('id', () => ID, { description: 'Which one.' }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<DebtCase | null> {
    requireAction(context, 'read_case')
    const debtCase = await context.loaders.debtCaseById.load(id)
    if (debtCase !== null) context.noteRead('debt_case.read', 'debt_case', [id])
    return debtCase
  }

  @FieldResolver(() => String, { description: 'The number by which people call the case.' })
  reference(@Root() debtCase: DebtCase): string {
    return debtCase.number.toString()
  }

  @FieldResolver(() => DebtorView, { description: 'Who owes.' })
  async debtor(@Root() debtCase: DebtCase, @Ctx() context: RequestContext): Promise<Debtor> {
    return present(await context.loaders.debtorById.load(debtCase.debtor.id))
  }

  @FieldResolver(() => CreditorView, { description: 'To whom it is owed.' })
  async creditor(@Root() debtCase: DebtCase, @Ctx() context: RequestContext): Promise<Creditor> {
    return present(await context.loaders.creditorById.load(debtCase.creditor.id))
  }

  @FieldResolver(() => TeamView, {
    nullable: true,
    description: ruled('DebtCase.team', 'Who works it; null when the whole agency does.'),
  })
  async team(@Root() debtCase: DebtCase, @Ctx() context: RequestContext): Promise<Team | null> {
    const id = debtCase.team?.id
    if (id === undefined || !mayReadField(context.requireActor().role, 'DebtCase.team')) return null
    return present(await context.loaders.teamById.load(id))
  }

  @FieldResolver(() => [ClaimView], { description: 'Its claims, in the order in which they were placed.' })
  claims(@Root() debtCase: DebtCase, @Ctx() context: RequestContext): Promise<Claim[]> {
    return context.loaders.claimsOfCase.load(debtCase.id)
  }

  @FieldResolver(() => MoneyView, {
    description: 'What was placed, in the currency of the first claim; claims in another currency are not added.',
  })
  async principal(@Root() debtCase: DebtCase, @Ctx() context: RequestContext): Promise<MoneyView> {
    const balance = present(await context.loaders.balanceOfCase.load(debtCase.id))
    return moneyView(balance.principal_minor, balance.currency)
  }

  @FieldResolver(() => MoneyView, {
    description: 'What of it is still owed now, in the currency of the first claim.',
  })
  async openBalance(@Root() debtCase: DebtCase, @Ctx() context: RequestContext): Promise<MoneyView> {
    const balance = present(await context.loaders.balanceOfCase.load(debtCase.id))
    return moneyView(balance.open_minor, balance.currency)
  }

  @FieldResolver(() => [PromiseView], { description: 'Promises to pay, the one due last first.' })
  promises(@Root() debtCase: DebtCase, @Ctx() context: RequestContext): Promise<PaymentPromise[]> {
    return context.loaders.promisesOfCase.load(debtCase.id)
  }

  @FieldResolver(() => [PaymentView], { description: 'Payments and reversals, the latest first.' })
  payments(@Root() debtCase: DebtCase, @Ctx() context: RequestContext): Promise<Payment[]> {
    return context.loaders.paymentsOfCase.load(debtCase.id)
  }

  @FieldResolver(() => [ActivityView], { description: 'What was done, the latest first.' })
  activities(
    @Arg('first', () => Int, { nullable: true, description: 'How many: 50 when left out, 200 at most.' })
    first: number | null | undefined,
    @Root() debtCase: DebtCase,
    @Ctx() context: RequestContext,
  ): Promise<Activity[]> {
    return context.loaders.latestActivitiesOfCase(pageSize(first, context.locale)).load(debtCase.id)
  }
}
