import { isDiagnosisCategory, may } from '@quittance/core'
import { Arg, Ctx, FieldResolver, Int, Mutation, Resolver, Root } from 'type-graphql'
import type { DebtCase } from '../debt-case/debt-case.entity.js'
import { DebtCaseView } from '../debt-case/debt-case.graphql.js'
import type { RequestContext } from '../graphql-context.js'
import { InvalidInput } from '../graphql-failure/invalid-input.graphql.js'
import { NotAllowed } from '../graphql-failure/not-allowed.graphql.js'
import { NotFound } from '../graphql-failure/not-found.graphql.js'
import { MoneyView, moneyView } from '../graphql-money/money.graphql.js'
import { present } from '../graphql-read/present.js'
import { type DiagnosisFailure, diagnosisMessage } from './diagnosis-failure.js'
import type { Diagnosis } from './diagnosis.entity.js'
import { DiagnosisAmountView, DiagnosisArguments, DiagnosisResult, DiagnosisView } from './diagnosis.graphql.js'
import { recordDiagnosis } from './record-diagnosis.js'

type Refusal = NotFound | NotAllowed | InvalidInput

const refusal = (failure: DiagnosisFailure, { locale }: RequestContext): Refusal => {
  const message = diagnosisMessage(failure, locale)
  switch (failure.code) {
    case 'not_allowed':
      return new NotAllowed(message)
    case 'case_unknown':
      return new NotFound(message)
    default:
      return new InvalidInput(message, failure.code === 'note_too_long' ? 'note' : null)
  }
}

@Resolver(() => DiagnosisView)
export class DiagnosisResolver {
  @Mutation(() => DiagnosisResult, { description: 'Keeps a diagnosis beside the earlier ones of the debtor.' })
  async recordDiagnosis(
    @Arg('input', () => DiagnosisArguments, { description: 'The diagnosis.' }) input: DiagnosisArguments,
    @Ctx() context: RequestContext,
  ): Promise<Diagnosis | Refusal> {
    const actor = context.requireActor()
    const done = await context.write(() =>
      recordDiagnosis(context.services, actor, {
        debt_case_id: input.debtCaseId,
        adult_count: input.adultCount ?? null,
        child_count: input.childCount ?? null,
        amounts: input.amounts.map(({ category, amountMinor }) => ({ category, amount_minor: amountMinor })),
        sustainable_minor: input.sustainableMinor ?? null,
        orientations: input.orientations,
        note: input.note ?? null,
      }),
    )
    if (!done.ok) return refusal(done.error, context)
    return present(await context.loaders.diagnosisById.load(done.value.diagnosis_id))
  }

  @FieldResolver(() => [DiagnosisAmountView], { description: 'What is known; what is missing is not known.' })
  amounts(@Root() diagnosis: Diagnosis): DiagnosisAmountView[] {
    return Object.entries(diagnosis.amounts).flatMap(([category, amount]) =>
      isDiagnosisCategory(category) ? [{ category, amount: moneyView(BigInt(amount), diagnosis.currency) }] : [],
    )
  }

  @FieldResolver(() => MoneyView, {
    nullable: true,
    description: 'What can be paid a month; null when it is not known.',
  })
  sustainable(@Root() diagnosis: Diagnosis): MoneyView | null {
    const amount = diagnosis.sustainableMinor ?? null
    return amount === null ? null : moneyView(amount, diagnosis.currency)
  }

  @FieldResolver(() => Int, { nullable: true, description: 'Adults of the household; null when it is not known.' })
  adultCount(@Root() diagnosis: Diagnosis): number | null {
    return diagnosis.adultCount ?? null
  }

  @FieldResolver(() => Int, { nullable: true, description: 'Children of the household; null when it is not known.' })
  childCount(@Root() diagnosis: Diagnosis): number | null {
    return diagnosis.childCount ?? null
  }

  @FieldResolver(() => String, { nullable: true, description: 'What was noted.' })
  note(@Root() diagnosis: Diagnosis): string | null {
    return diagnosis.note ?? null
  }

  @FieldResolver(() => String, { nullable: true, description: 'Who made it.' })
  madeBy(@Root() diagnosis: Diagnosis): string | null {
    return diagnosis.madeByName ?? null
  }
}

@Resolver(() => DebtCaseView)
export class DiagnosedCaseResolver {
  @FieldResolver(() => [DiagnosisView], {
    description: 'Diagnoses, the latest first; empty for those who may not read them.',
  })
  async diagnoses(@Root() debtCase: DebtCase, @Ctx() context: RequestContext): Promise<Diagnosis[]> {
    const actor = context.requireActor()
    if (actor.creditor_id !== null || !may(actor.role, 'read_diagnosis')) return []
    const found = await context.loaders.diagnosesOfCase.load(debtCase.id)
    if (found.length > 0) context.noteRead('diagnosis.read', 'debt_case', [debtCase.id])
    return found
  }
}
