import { assertNever, type ReportKind } from '@quittance/core'
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../graphql-context.js'
import { InvalidInput } from '../graphql-failure/invalid-input.graphql.js'
import { NotAllowed } from '../graphql-failure/not-allowed.graphql.js'
import { NotFound } from '../graphql-failure/not-found.graphql.js'
import { requireAction } from '../graphql-failure/require-action.js'
import { pageSize } from '../graphql-page/page.js'
import { present } from '../graphql-read/present.js'
import { BigIntScalar } from '../graphql-scalar/big-int.js'
import { InstantScalar } from '../graphql-scalar/instant.js'
import { ReportKindEnum } from '../kpi/report-spec.graphql.js'
import { inputOfStoredSpec } from '../report/stored-spec.js'
import { offeredKinds } from '../report-document/document-kinds.js'
import { cancelExport } from './cancel-export.js'
import { exportFailure, exportFailureMessage, type ExportRefusal, exportRefusalMessage } from './export-failure.js'
import { ReportExport } from './report-export.entity.js'
import { ReportExportInput, ReportExportResult, ReportExportView } from './report-export.graphql.js'
import { requestExport } from './request-export.js'
import { retryExport } from './retry-export.js'

type Refusal = NotFound | NotAllowed | InvalidInput

const refusal = (found: ExportRefusal, { locale }: RequestContext): Refusal => {
  const message = exportRefusalMessage(found, locale)
  switch (found.code) {
    case 'not_allowed':
      return new NotAllowed(message)
    case 'not_found':
      return new NotFound(message)
    case 'spec_too_large':
    case 'report':
    case 'too_many_under_way':
    case 'already_ended':
    case 'still_under_way':
      return new InvalidInput(message, found.field)
    default:
      return assertNever(found)
  }
}

/** The export that a command has written, or why it has not. */
const answer = async (
  done: Awaited<ReturnType<typeof requestExport>>,
  context: RequestContext,
): Promise<ReportExport | Refusal> =>
  done.ok ? present(await context.loaders.reportExportById.load(done.value.export_id)) : refusal(done.error, context)

@Resolver(() => ReportExportView)
export class ReportExportResolver {
  @Query(() => [ReportKindEnum], { description: 'The reports that the viewer can have as files, e-mails and alerts.' })
  reportKinds(@Ctx() context: RequestContext): readonly ReportKind[] {
    return offeredKinds(context.requireActor())
  }

  @Query(() => [ReportExportView], { description: 'The viewer’s own exports, the latest first.' })
  async reportExports(
    @Arg('first', () => Int, { nullable: true, description: 'How many: 50 when left out, 200 at most.' })
    first: number | null | undefined,
    @Ctx() context: RequestContext,
  ): Promise<ReportExport[]> {
    const { organisation_id, user_id } = requireAction(context, 'read_export')
    if (user_id === null) return []
    return await (
      await context.read()
    ).find(
      ReportExport,
      { organisation: organisation_id, requestedBy: { id: user_id } },
      { orderBy: { requestedAt: 'desc', id: 'desc' }, limit: pageSize(first, context.locale) },
    )
  }

  @Query(() => ReportExportView, { nullable: true, description: 'One of the viewer’s own exports, or null.' })
  async reportExport(
    @Arg('id', () => ID, { description: 'Which one.' }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<ReportExport | null> {
    const { user_id } = requireAction(context, 'read_export')
    const found = await context.loaders.reportExportById.load(id)
    return found !== null && found.requestedBy.id === user_id ? found : null
  }

  @Mutation(() => ReportExportResult, {
    description: 'Takes a report away as a file. A small one is ready at once; a larger one is made in the background.',
  })
  async requestExport(
    @Arg('input', () => ReportExportInput, { description: 'Which report, and how.' }) input: ReportExportInput,
    @Ctx() context: RequestContext,
  ): Promise<ReportExport | Refusal> {
    const actor = context.requireActor()
    const language = input.language ?? actor.locale
    const asked = { spec: input.spec, format: input.format, language, convention: input.convention ?? language }
    return await answer(await context.write(() => requestExport(context.services, actor, asked)), context)
  }

  @Mutation(() => ReportExportResult, { description: 'Ends an export that is under way.' })
  async cancelExport(
    @Arg('id', () => ID, { description: 'Which one.' }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<ReportExport | Refusal> {
    const actor = context.requireActor()
    return await answer(await context.write(() => cancelExport(context.services, actor, id)), context)
  }

  @Mutation(() => ReportExportResult, {
    description: 'Makes an export again that failed, was cancelled or has expired.',
  })
  async retryExport(
    @Arg('id', () => ID, { description: 'Which one.' }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<ReportExport | Refusal> {
    const actor = context.requireActor()
    return await answer(await context.write(() => retryExport(context.services, actor, id)), context)
  }

  @FieldResolver(() => ReportKindEnum, { description: 'Which report it is.' })
  kind(@Root() { spec }: ReportExport): ReportKind {
    return inputOfStoredSpec(spec).kind ?? 'figures'
  }

  @FieldResolver(() => String, { nullable: true, description: 'Title of the report; null until it was made.' })
  title(@Root() { title }: ReportExport): string | null {
    return title ?? null
  }

  @FieldResolver(() => Int, { nullable: true, description: 'Rows that it will have, where that is known.' })
  expectedRows(@Root() { expectedRows }: ReportExport): number | null {
    return expectedRows ?? null
  }

  @FieldResolver(() => Int, { nullable: true, description: 'Rows of the file; null until it is ready.' })
  rowCount(@Root() { rowCount }: ReportExport): number | null {
    return rowCount ?? null
  }

  @FieldResolver(() => BigIntScalar, { nullable: true, description: 'Bytes of the file; null until it is ready.' })
  sizeBytes(@Root() { sizeBytes }: ReportExport): bigint | null {
    return sizeBytes ?? null
  }

  @FieldResolver(() => String, { nullable: true, description: 'SHA-256 of the file, in hexadecimal.' })
  sha256(@Root() { sha256 }: ReportExport): string | null {
    return sha256 ?? null
  }

  @FieldResolver(() => InstantScalar, { nullable: true, description: 'When it ended; null while it is under way.' })
  finishedAt(@Root() { finishedAt }: ReportExport): Date | null {
    return finishedAt ?? null
  }

  @FieldResolver(() => InstantScalar, { nullable: true, description: 'When the file is removed.' })
  expiresAt(@Root() { expiresAt }: ReportExport): Date | null {
    return expiresAt ?? null
  }

  @FieldResolver(() => InstantScalar, { nullable: true, description: 'When the file was last downloaded.' })
  downloadedAt(@Root() { downloadedAt }: ReportExport): Date | null {
    return downloadedAt ?? null
  }

  @FieldResolver(() => Boolean, { description: 'Whether somebody wishes it to end.' })
  cancelRequested(@Root() { cancelRequestedAt }: ReportExport): boolean {
    return (cancelRequestedAt ?? null) !== null
  }

  @FieldResolver(() => String, { nullable: true, description: 'Why no file could be made, and what to change.' })
  failure(@Root() { failure }: ReportExport, @Ctx() { locale }: RequestContext): string | null {
    const known = exportFailure.nullish().parse(failure)
    return known ? exportFailureMessage(known, locale) : null
  }

  @FieldResolver(() => String, { nullable: true, description: 'Where the file is, until it expires; null otherwise.' })
  downloadUrl(@Root() { id, state, expiresAt }: ReportExport, @Ctx() { services }: RequestContext): string | null {
    return state === 'ready' && expiresAt && expiresAt > services.clock.now() ? `/exports/${id}` : null
  }
}
