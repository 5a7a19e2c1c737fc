import { assertNever, type Language, mayReadField } from '@quittance/core'
import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql'
import type { DebtCase } from '../debt-case/debt-case.entity.js'
import { DebtCaseView } from '../debt-case/debt-case.graphql.js'
import type { RequestContext } from '../graphql-context.js'
import { InvalidInput } from '../graphql-failure/invalid-input.graphql.js'
import { NotAllowed } from '../graphql-failure/not-allowed.graphql.js'
import { NotFound } from '../graphql-failure/not-found.graphql.js'
import { MoneyView, moneyView } from '../graphql-money/money.graphql.js'
import { present } from '../graphql-read/present.js'
import { ruled } from '../graphql-read/ruled.js'
import {
  type LetterFailure,
  letterFailureMessage,
  type LetterObstacle,
  mayBePassed,
  mendingPlace,
  obstacleMessage,
} from './letter-failure.js'
import type { Letter } from './letter.entity.js'
import {
  LetterObstacleView,
  LetterPreviewResult,
  LetterPreviewView,
  LetterRefused,
  LetterResult,
  LetterView,
  WriteLetterArguments,
} from './letter.graphql.js'
import { ReturnReasonEnum } from './letter-enums.graphql.js'
import type { WriteLetterInput } from './prepare-letter.js'
import { type PreviewedLetter, previewLetter } from './preview-letter.js'
import { referenceLines } from './reference-lines.js'
import { returnLetter } from './return-letter.js'
import { returnMessage } from './return-message.js'
import type { ReturnReason } from './return-reason.js'
import { sendLetter } from './send-letter.js'

type Refusal = NotFound | NotAllowed | InvalidInput

@Resolver(() => LetterView)
export class LetterResolver {
  @Query(() => LetterPreviewResult, { description: 'A letter as it would go out now. Nothing is written.' })
  async letterPreview(
    @Arg('input', () => WriteLetterArguments, { description: 'The letter.' }) input: WriteLetterArguments,
    @Ctx() context: RequestContext,
  ): Promise<LetterPreviewView | LetterRefused | Refusal> {
    const shown = await previewLetter(context.services, context.requireActor(), wishOf(input))
    return shown.ok ? previewOf(shown.value, context.locale) : refusal(shown.error, context)
  }

  @Mutation(() => LetterResult, { description: 'Writes to a debtor. What is sent is stored as it is sent.' })
  async sendLetter(
    @Arg('input', () => WriteLetterArguments, { description: 'The letter.' }) input: WriteLetterArguments,
    @Arg('overrideReason', () => String, {
      nullable: true,
      description: 'Why the contact policy is passed where it says no; for those who may.',
    })
    overrideReason: string | null | undefined,
    @Ctx() context: RequestContext,
  ): Promise<Letter | LetterRefused | Refusal> {
    const actor = context.requireActor()
    const sent = await context.write(() => sendLetter(context.services, actor, wishOf(input, overrideReason ?? null)))
    return sent.ok ? present(await context.loaders.letterById.load(sent.value.letter_id)) : refusal(sent.error, context)
  }

  @Mutation(() => LetterResult, { description: 'Notes that a letter came back or that a message did not arrive.' })
  async returnLetter(
    @Arg('id', () => ID, { description: 'Which letter.' }) id: string,
    @Arg('reason', () => ReturnReasonEnum, { description: 'Why.' }) reason: ReturnReason,
    @Ctx() context: RequestContext,
  ): Promise<Letter | LetterRefused | Refusal> {
    const actor = context.requireActor()
    const noted = await context.write(() => returnLetter(context.services, actor, { letter_id: id, reason }))
    if (noted.ok) return present(await context.loaders.letterById.load(noted.value.letter_id))
    const message = returnMessage(noted.error, context.locale)
    if (noted.error.code === 'not_allowed') return new NotAllowed(message)
    return noted.error.code === 'letter_unknown' ? new NotFound(message) : new InvalidInput(message, 'id')
  }

  @FieldResolver(() => MoneyView, {
    nullable: true,
    description: 'What it demands in all; null where it demands nothing.',
  })
  demanded(@Root() letter: Letter): MoneyView | null {
    const { principalMinor, interestMinor, accessoriesMinor, currency } = letter
    // The parts stand together or not at all.
    if (!currency || typeof principalMinor !== 'bigint') return null
    return moneyView(principalMinor + (interestMinor ?? 0n) + (accessoriesMinor ?? 0n), currency)
  }

  @FieldResolver(() => String, { nullable: true, description: 'Who wrote it.' })
  createdByName(@Root() letter: Letter, @Ctx() context: RequestContext): string | null {
    return context.requireActor().creditor_id === null ? letter.createdByName : null
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: ruled('Letter.recipient', 'Where it went, line by line.'),
  })
  recipient(@Root() letter: Letter, @Ctx() context: RequestContext): string | null {
    return mayReadField(context.requireActor().role, 'Letter.recipient') ? (letter.recipient ?? null) : null
  }

  @FieldResolver(() => String, { nullable: true, description: ruled('Letter.subject', 'Its subject.') })
  subject(@Root() letter: Letter, @Ctx() context: RequestContext): string | null {
    return mayReadField(context.requireActor().role, 'Letter.subject') ? (letter.subject ?? null) : null
  }

  @FieldResolver(() => String, { nullable: true, description: ruled('Letter.body', 'What it says.') })
  body(@Root() letter: Letter, @Ctx() context: RequestContext): string | null {
    return mayReadField(context.requireActor().role, 'Letter.body') ? (letter.body ?? null) : null
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: ruled('Letter.stateReason', 'Why it came back, bounced or failed.'),
  })
  stateReason(@Root() letter: Letter, @Ctx() context: RequestContext): string | null {
    return mayReadField(context.requireActor().role, 'Letter.stateReason') ? (letter.stateReason ?? null) : null
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: ruled('Letter.fileUrl', 'Where the PDF is downloaded; null where there is none.'),
  })
  fileUrl(@Root() letter: Letter, @Ctx() context: RequestContext): string | null {
    if (!letter.storageKey || !mayReadField(context.requireActor().role, 'Letter.fileUrl')) return null
    return `/letters/${letter.id}`
  }
}

@Resolver(() => DebtCaseView)
export class CaseLetterResolver {
  @FieldResolver(() => [LetterView], {
    description: 'Letters, e-mails and text messages to the debtor, the latest first.',
  })
  letters(@Root() debtCase: DebtCase, @Ctx() context: RequestContext): Promise<Letter[]> {
    return context.loaders.lettersOfCase.load(debtCase.id)
  }
}

const wishOf = (input: WriteLetterArguments, override_reason: string | null = null): WriteLetterInput => ({
  override_reason,
  debt_case_id: input.debtCaseId,
  kind: input.kind,
  channel: input.channel,
  language: input.language,
  contact_point_id: input.contactPointId ?? null,
  message: input.message ?? null,
})

const refusal = (failure: LetterFailure, { locale }: RequestContext): LetterRefused | Refusal => {
  switch (failure.code) {
    case 'refused': {
      const obstacles = failure.obstacles.map((obstacle) => obstacleView(obstacle, locale))
      return new LetterRefused(obstacles[0]?.message ?? '', obstacles)
    }
    case 'not_allowed':
      return new NotAllowed(letterFailureMessage(failure, locale))
    case 'case_unknown':
      return new NotFound(letterFailureMessage(failure, locale))
    case 'message_too_long':
      return new InvalidInput(letterFailureMessage(failure, locale), 'message')
    default:
      return assertNever(failure)
  }
}

const obstacleView = (obstacle: LetterObstacle, language: Language): LetterObstacleView =>
  Object.assign(new LetterObstacleView(), {
    code: obstacle.code,
    message: obstacleMessage(obstacle, language),
    place: mendingPlace(obstacle),
    overridable: mayBePassed(obstacle),
  })

const previewOf = ({ letter, obstacles, warnings }: PreviewedLetter, language: Language): LetterPreviewView =>
  Object.assign(new LetterPreviewView(), {
    recipient: letter?.recipient ?? [],
    subject: letter?.subject ?? null,
    body: letter?.body ?? null,
    references:
      letter === null
        ? []
        : referenceLines({ ...letter, creditor_name: letter.creditor.name }).map(([label, value]) => ({
            label,
            value,
          })),
    obstacles: obstacles.map((obstacle) => obstacleView(obstacle, language)),
    warnings: warnings.map(({ written, reason }) => ({ written, reason: reason[language] })),
  })
