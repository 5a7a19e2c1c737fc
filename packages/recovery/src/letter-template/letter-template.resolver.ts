import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql'
import type { RequestContext } from '../graphql-context.js'
import { InvalidInput } from '../graphql-failure/invalid-input.graphql.js'
import { NotAllowed } from '../graphql-failure/not-allowed.graphql.js'
import { requireAction } from '../graphql-failure/require-action.js'
import { present } from '../graphql-read/present.js'
import { entityManagerReader } from '../report/sql-reader.js'
import { LetterTemplateInput, LetterTemplateResult, LetterTemplateView } from './letter-template.graphql.js'
import { type ListedTemplate, listLetterTemplates } from './list-letter-templates.js'
import { saveLetterTemplate, type TemplateFailure } from './save-letter-template.js'
import { templateMessage } from './template-message.js'

@Resolver()
export class LetterTemplateResolver {
  @Query(() => [LetterTemplateView], { description: 'What letters say, by kind, way and language.' })
  async letterTemplates(@Ctx() context: RequestContext): Promise<LetterTemplateView[]> {
    const actor = requireAction(context, 'manage_template')
    const reader = entityManagerReader(await context.read())
    return (await listLetterTemplates(reader, actor.organisation_id)).map(viewOf)
  }

  @Mutation(() => LetterTemplateResult, { description: 'Says what letters of a kind say from now on.' })
  async saveLetterTemplate(
    @Arg('input', () => LetterTemplateInput, { description: 'The text.' }) input: LetterTemplateInput,
    @Ctx() context: RequestContext,
  ): Promise<LetterTemplateView | NotAllowed | InvalidInput> {
    const actor = context.requireActor()
    const done = await context.write(() => saveLetterTemplate(context.services, actor, { ...input }))
    if (!done.ok) return refusal(done.error, context)
    const reader = entityManagerReader(await context.read())
    const texts = await listLetterTemplates(reader, actor.organisation_id)
    const { kind, channel, language } = input
    const saved = texts.find((text) => text.kind === kind && text.channel === channel && text.language === language)
    return viewOf(present(saved ?? null))
  }
}

const refusal = (failure: TemplateFailure, { locale }: RequestContext): NotAllowed | InvalidInput => {
  const message = templateMessage(failure, locale)
  switch (failure.code) {
    case 'not_allowed':
      return new NotAllowed(message)
    case 'faults':
      return new InvalidInput(message, failure.field)
    case 'kind_has_no_channel':
      return new InvalidInput(message, 'channel')
    case 'body_missing':
      return new InvalidInput(message, 'body')
    case 'subject_missing':
    case 'subject_too_long':
      return new InvalidInput(message, 'subject')
  }
}

const viewOf = (text: ListedTemplate): LetterTemplateView =>
  Object.assign(new LetterTemplateView(), {
    kind: text.kind,
    channel: text.channel,
    language: text.language,
    version: text.version,
    subject: text.subject,
    body: text.body,
    changedAt: text.changed_at,
    changedByName: text.changed_by_name,
  })
