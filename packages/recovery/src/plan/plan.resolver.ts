import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql'
import type { DebtCase } from '../debt-case/debt-case.entity.js'
import { DebtCaseView } from '../debt-case/debt-case.graphql.js'
import type { RequestContext } from '../graphql-context.js'
import { MoneyView, moneyView } from '../graphql-money/money.graphql.js'
import { present } from '../graphql-read/present.js'
import { BusinessDateScalar } from '../graphql-scalar/business-date.js'
import type { Instalment } from './instalment.entity.js'
import { InstalmentView, PaymentPlanView } from './plan.graphql.js'
import type { PaymentPlan } from './plan.entity.js'

@Resolver(() => InstalmentView)
export class InstalmentResolver {
  @FieldResolver(() => MoneyView, { description: 'How much.' })
  amount(@Root() instalment: Instalment): MoneyView {
    return moneyView(instalment.amountMinor, instalment.currency)
  }

  @FieldResolver(() => MoneyView, { description: 'What came on it, at most its amount.' })
  appropriated(@Root() instalment: Instalment): MoneyView {
    return moneyView(instalment.appropriatedMinor, instalment.currency)
  }

  @FieldResolver(() => BusinessDateScalar, { nullable: true, description: 'When it was paid whole; null until then.' })
  completedOn(@Root() instalment: Instalment): string | null {
    return instalment.completedOn ?? null
  }
}

@Resolver(() => PaymentPlanView)
export class PaymentPlanResolver {
  @FieldResolver(() => MoneyView, { description: 'What its instalments sum to.' })
  amount(@Root() plan: PaymentPlan): MoneyView {
    return moneyView(plan.amountMinor, plan.currency)
  }

  @FieldResolver(() => MoneyView, { description: 'What is given up once all instalments are paid.' })
  givenUp(@Root() plan: PaymentPlan): MoneyView {
    return moneyView(plan.owedMinor - plan.amountMinor, plan.currency)
  }

  @FieldResolver(() => [InstalmentView], { description: 'Its instalments, in their order.' })
  instalments(@Root() plan: PaymentPlan, @Ctx() context: RequestContext): Promise<Instalment[]> {
    return context.loaders.instalmentsOfPlan.load(plan.id)
  }

  @FieldResolver(() => MoneyView, { description: 'What came on its instalments.' })
  async paid(@Root() plan: PaymentPlan, @Ctx() context: RequestContext): Promise<MoneyView> {
    const instalments = await context.loaders.instalmentsOfPlan.load(plan.id)
    const paid_minor = instalments.reduce((sum, { appropriatedMinor }) => sum + appropriatedMinor, 0n)
    return moneyView(paid_minor, plan.currency)
  }

  @FieldResolver(() => Int, { description: 'How many of its instalments are missed now.' })
  async missedCount(@Root() plan: PaymentPlan, @Ctx() context: RequestContext): Promise<number> {
    const instalments = await context.loaders.instalmentsOfPlan.load(plan.id)
    return instalments.filter(({ status }) => status === 'missed').length
  }

  @FieldResolver(() => InstalmentView, {
    nullable: true,
    description: 'The first instalment that is not paid whole; null when nothing is to come.',
  })
  async next(@Root() plan: PaymentPlan, @Ctx() context: RequestContext): Promise<Instalment | null> {
    const instalments = await context.loaders.instalmentsOfPlan.load(plan.id)
    return instalments.find(({ status }) => status === 'missed' || status === 'open') ?? null
  }

  @FieldResolver(() => BusinessDateScalar, { nullable: true, description: 'Since when it runs; null before.' })
  activeFrom(@Root() plan: PaymentPlan): string | null {
    return plan.activeFrom ?? null
  }

  @FieldResolver(() => BusinessDateScalar, { nullable: true, description: 'When it ended; null until then.' })
  endedOn(@Root() plan: PaymentPlan): string | null {
    return plan.endedOn ?? null
  }

  @FieldResolver(() => String, { nullable: true, description: 'Who made it. Null for creditors.' })
  madeBy(@Root() plan: PaymentPlan, @Ctx() context: RequestContext): string | null {
    return forAgency(plan.madeByName, context)
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Who approved, refused, cancelled or replaced it. Null for creditors.',
  })
  decidedBy(@Root() plan: PaymentPlan, @Ctx() context: RequestContext): string | null {
    return forAgency(plan.decidedByName, context)
  }

  @FieldResolver(() => String, { nullable: true, description: 'What was noted when it was made. Null for creditors.' })
  note(@Root() plan: PaymentPlan, @Ctx() context: RequestContext): string | null {
    return forAgency(plan.note, context)
  }

  @FieldResolver(() => String, { nullable: true, description: 'Why it was refused or cancelled. Null for creditors.' })
  endNote(@Root() plan: PaymentPlan, @Ctx() context: RequestContext): string | null {
    return forAgency(plan.endNote, context)
  }

  @FieldResolver(() => DebtCaseView, { description: 'Of which case.' })
  async debtCase(@Root() plan: PaymentPlan, @Ctx() context: RequestContext): Promise<DebtCase> {
    return present(await context.loaders.debtCaseById.load(plan.debtCase.id))
  }
}

@Resolver(() => DebtCaseView)
export class PlannedCaseResolver {
  @FieldResolver(() => [PaymentPlanView], { description: 'Its payment plans, the latest first.' })
  plans(@Root() debtCase: DebtCase, @Ctx() context: RequestContext): Promise<PaymentPlan[]> {
    return context.loaders.plansOfCase.load(debtCase.id)
  }
}

/** How the agency works, and who does, is no creditor's business. */
const forAgency = (text: string | null | undefined, context: RequestContext): string | null =>
  context.requireActor().creditor_id === null ? (text ?? null) : null
