import { assertNever, mayReadField } from '@quittance/core'
import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql'
import type { DebtCase } from '../debt-case/debt-case.entity.js'
import { DebtCaseView } from '../debt-case/debt-case.graphql.js'
import type { RequestContext } from '../graphql-context.js'
import { InvalidInput } from '../graphql-failure/invalid-input.graphql.js'
import { NotAllowed } from '../graphql-failure/not-allowed.graphql.js'
import { NotFound } from '../graphql-failure/not-found.graphql.js'
import { requireAction } from '../graphql-failure/require-action.js'
import { present } from '../graphql-read/present.js'
import { ruled } from '../graphql-read/ruled.js'
import { CaseWorkResult } from '../next-action/next-action.graphql.js'
import { entityManagerReader } from '../report/sql-reader.js'
import { assignCases } from './assign-cases.js'
import { type AssignmentFailure, assignmentMessage } from './assignment-message.js'
import {
  AssignCasesInput,
  AssignCasesResult,
  CaseAssignmentView,
  CasePersonView,
  CaseRecipientsView,
  CasesAssigned,
  NextCaseTaken,
  TakeNextCaseResult,
} from './case-assignment.graphql.js'
import { readRecipients } from './read-recipients.js'
import { releaseCase, takeCase } from './take-case.js'
import { takeNextCase } from './take-next-case.js'

type Refusal = NotFound | NotAllowed | InvalidInput

@Resolver(() => DebtCaseView)
export class CaseAssignmentResolver {
  @Query(() => CaseRecipientsView, { description: 'To whom cases may go.' })
  async caseRecipients(@Ctx() context: RequestContext): Promise<CaseRecipientsView> {
    const actor = requireAction(context, 'work_case')
    const today = context.services.clock.today(actor.time_zone)
    const { people, teams } = await readRecipients(entityManagerReader(await context.read()), actor, today)
    return {
      people: people.map(({ team_ids, case_count, ...one }) => ({ ...one, teamIds: team_ids, caseCount: case_count })),
      teams: teams.map((team) => ({ ...team })),
    }
  }

  @Mutation(() => TakeNextCaseResult, {
    description:
      'Puts down what was in hand and takes the first case of the viewer’s queue; nobody else gets it meanwhile.',
  })
  async takeNextCase(@Ctx() context: RequestContext): Promise<NextCaseTaken | NotAllowed | InvalidInput> {
    const done = await context.write(() => takeNextCase(context.services, context.requireActor()))
    if (!done.ok) {
      const refused = refusal(done.error, context)
      return refused instanceof NotFound ? new InvalidInput(refused.message, null) : refused
    }
    const { debt_case_id } = done.value
    return new NextCaseTaken(debt_case_id === null ? null : await context.loaders.debtCaseById.load(debt_case_id))
  }

  @Mutation(() => CaseWorkResult, {
    description: 'Takes a case in hand out of turn, for as long as the strategy says.',
  })
  async takeCase(
    @Arg('id', () => ID, { description: 'Which case.' }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<DebtCase | Refusal> {
    const actor = context.requireActor()
    const done = await context.write(() => takeCase(context.services, actor, { debt_case_id: id }))
    return done.ok ? present(await context.loaders.debtCaseById.load(id)) : refusal(done.error, context)
  }

  @Mutation(() => CaseWorkResult, { description: 'Puts a case down, for colleagues to take.' })
  async releaseCase(
    @Arg('id', () => ID, { description: 'Which case.' }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<DebtCase | Refusal> {
    const actor = context.requireActor()
    const done = await context.write(() => releaseCase(context.services, actor, { debt_case_id: id }))
    return done.ok ? present(await context.loaders.debtCaseById.load(id)) : refusal(done.error, context)
  }

  @Mutation(() => AssignCasesResult, {
    description: 'Gives cases to a colleague, to another team, or back to the pool.',
  })
  async assignCases(
    @Arg('input', () => AssignCasesInput, { description: 'Which cases, and to whom.' }) input: AssignCasesInput,
    @Ctx() context: RequestContext,
  ): Promise<CasesAssigned | Refusal> {
    const actor = context.requireActor()
    const done = await context.write(() =>
      assignCases(context.services, actor, {
        debt_case_ids: input.debtCaseIds,
        to_user_id: input.toUserId ?? null,
        to_team_id: input.toTeamId ?? null,
        note: input.note ?? null,
      }),
    )
    if (!done.ok) return refusal(done.error, context)
    const cases = await Promise.all(done.value.debt_case_ids.map((id) => context.loaders.debtCaseById.load(id)))
    return new CasesAssigned(cases.filter((debtCase) => debtCase !== null))
  }

  @FieldResolver(() => CasePersonView, {
    nullable: true,
    description: ruled('DebtCase.assignee', 'Whose case it is; null while it is in the pool.'),
  })
  async assignee(@Root() debtCase: DebtCase, @Ctx() context: RequestContext): Promise<CasePersonView | null> {
    const id = debtCase.assignee?.id
    if (id === undefined || !mayReadField(context.requireActor().role, 'DebtCase.assignee')) return null
    const { name } = present(await context.loaders.userById.load(id))
    return { id, name }
  }

  @FieldResolver(() => [CaseAssignmentView], {
    description: ruled('DebtCase.assignments', 'How it changed hands, the latest first.'),
  })
  async assignments(@Root() debtCase: DebtCase, @Ctx() context: RequestContext): Promise<CaseAssignmentView[]> {
    if (!mayReadField(context.requireActor().role, 'DebtCase.assignments')) return []
    const { loaders } = context
    const nameOf = async (id: string | undefined): Promise<string | null> =>
      id === undefined ? null : ((await loaders.userById.load(id))?.name ?? null)
    const found = await loaders.assignmentsOfCase.load(debtCase.id)
    return await Promise.all(
      found.map(async ({ id, kind, fromUser, toUser, fromTeam, toTeam, by, note, occurredAt }) => ({
        id,
        kind,
        note: note ?? null,
        at: occurredAt,
        fromName: await nameOf(fromUser?.id),
        toName: await nameOf(toUser?.id),
        byName: await nameOf(by?.id),
        toTeam: toTeam && toTeam.id !== fromTeam?.id ? ((await loaders.teamById.load(toTeam.id))?.name ?? null) : null,
      })),
    )
  }
}

const refusal = (failure: AssignmentFailure, { locale }: RequestContext): Refusal => {
  const message = assignmentMessage(failure, locale)
  switch (failure.code) {
    case 'not_allowed':
      return new NotAllowed(message)
    case 'case_unknown':
    case 'person_unknown':
    case 'team_unknown':
      return new NotFound(message)
    case 'note_missing':
    case 'note_too_long':
      return new InvalidInput(message, 'note')
    case 'nobody_named':
    case 'person_outside_team':
      return new InvalidInput(message, 'toUserId')
    case 'nobody_works':
    case 'case_closed':
    case 'not_yours':
    case 'too_many':
    case 'in_hand':
      return new InvalidInput(message, null)
    default:
      return assertNever(failure)
  }
}
