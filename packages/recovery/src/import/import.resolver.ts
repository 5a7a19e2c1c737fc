import { assertNever, limits } from '@quittance/core'
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import type { Creditor } from '../creditor/creditor.entity.js'
import { CreditorView } from '../creditor/creditor.graphql.js'
import type { RequestContext } from '../graphql-context.js'
import { InvalidInput } from '../graphql-failure/invalid-input.graphql.js'
import { messageIn } from '../graphql-failure/message.js'
import { NotAllowed } from '../graphql-failure/not-allowed.graphql.js'
import { NotFound } from '../graphql-failure/not-found.graphql.js'
import { requireAction } from '../graphql-failure/require-action.js'
import { emptyPage, type Page } from '../graphql-page/page.js'
import { rowScope } from '../graphql-read/loader-source.js'
import { present } from '../graphql-read/present.js'
import { ruled } from '../graphql-read/ruled.js'
import type { Portfolio } from '../portfolio/portfolio.entity.js'
import { PortfolioView } from '../portfolio/portfolio.graphql.js'
import { cancelImport } from './cancel-import.js'
import { type CancelImportFailure, importCommandMessage, type StartImportFailure } from './import-failure.js'
import type { ImportProfile } from './import-profile.entity.js'
import type { ImportState } from './import-state.js'
import { failureView, inspectionView, profileMappingView, totalsView } from './import-view.js'
import type { Import } from './import.entity.js'
import {
  ColumnMappingInput,
  ColumnMappingView,
  ImportConnection,
  ImportFailureView,
  ImportInspectionView,
  ImportProfileView,
  ImportResult,
  ImportStateEnum,
  ImportTotalsView,
  ImportView,
  RowIssueConnection,
  RowIssueView,
  SeverityEnum,
} from './import.graphql.js'
import { mayCancelImport, mayReadContents, mayStartImport, rejectFileUrl } from './import.policy.js'
import { mappingProblemMessage } from './mapping/mapping-problem-message.js'
import { pageOfImports } from './page-of-imports.js'
import { pageOfIssues } from './page-of-issues.js'
import type { RowIssue } from './row-issue.entity.js'
import type { Severity } from './rule/row-rule.js'
import { ruleMessage } from './rule/rule-message.js'
import { startImport } from './start-import.js'

type Refusal = NotFound | NotAllowed | InvalidInput

const refusal = (
  failure: StartImportFailure | CancelImportFailure,
  { kind }: Import,
  { locale }: RequestContext,
): Refusal => {
  switch (failure.code) {
    case 'import_unknown':
      return new NotFound(importCommandMessage(failure, locale))
    case 'mapping_invalid':
      return new InvalidInput(mappingProblemMessage(kind, failure.problem, locale), failure.problem.field)
    case 'profile_name_invalid':
      return new InvalidInput(importCommandMessage(failure, locale), 'saveProfileAs')
    case 'not_awaiting_mapping':
    case 'already_ended':
      return new InvalidInput(importCommandMessage(failure, locale), null)
    default:
      return assertNever(failure)
  }
}

const isReadable = async (delivered: Import, { loaders, requireActor }: RequestContext): Promise<boolean> => {
  const uploader_id = delivered.uploadedBy?.id
  const uploader = uploader_id === undefined ? null : await loaders.userById.load(uploader_id)
  const uploader_creditor_id = uploader?.creditor?.id ?? null
  return mayReadContents(requireActor(), { kind: delivered.kind, uploader_creditor_id })
}

@Resolver(() => ImportView)
export class ImportResolver {
  @Query(() => ImportConnection, { description: 'Delivered files that the viewer may see, the latest first.' })
  imports(
    @Arg('first', () => Int, { nullable: true, description: 'Rows of the page: 50 when left out, 200 at most.' })
    first: number | null | undefined,
    @Arg('after', () => String, { nullable: true, description: 'The endCursor of the page before.' })
    after: string | null | undefined,
    @Arg('states', () => [ImportStateEnum], { nullable: true, description: 'Only those that stand so.' })
    states: ImportState[] | null | undefined,
    @Ctx() context: RequestContext,
  ): Promise<Page<Import>> {
    const scope = rowScope(requireAction(context, 'read_import'))
    return pageOfImports(context.read, scope, states ?? null, { first, after, locale: context.locale })
  }

  @Query(() => ImportView, { nullable: true, description: 'One delivered file; null when there is no such one.' })
  import(
    @Arg('id', () => ID, { description: 'Which one.' }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<Import | null> {
    requireAction(context, 'read_import')
    return context.loaders.importById.load(id)
  }

  @Mutation(() => ImportResult, {
    description: 'Confirms or corrects what the columns of an inspected file mean, and starts it.',
  })
  async startImport(
    @Arg('id', () => ID, { description: 'Which import.' }) id: string,
    @Arg('mapping', () => [ColumnMappingInput], { description: 'Every field that the file feeds.' })
    mapping: ColumnMappingInput[],
    @Arg('saveProfileAs', () => String, {
      nullable: true,
      description: 'Keeps the mapping under this name for the creditor’s next files with the same header.',
    })
    saveProfileAs: string | null | undefined,
    @Ctx() context: RequestContext,
  ): Promise<Import | Refusal> {
    const actor = context.requireActor()
    const messages = messageIn(context.locale)
    if (!mayStartImport(actor)) return new NotAllowed(messages.not_allowed)
    if (mapping.length > limits.columns_maximum) return new InvalidInput(messages.too_many_columns, 'mapping')
    const known = await context.loaders.importById.load(id)
    if (known === null) return new NotFound(messages.import_not_found)
    const columns = mapping.map(({ field, column, dateFormat, decimalMark, grouping }) => ({
      field,
      column,
      date_format: dateFormat ?? null,
      decimal_mark: decimalMark ?? null,
      grouping: grouping ?? null,
    }))
    const input = { import_id: id, mapping: columns, save_profile_as: saveProfileAs ?? null }
    const result = await context.write(() => startImport(context.services, actor, input))
    return result.ok ? present(await context.loaders.importById.load(id)) : refusal(result.error, known, context)
  }

  @Mutation(() => ImportResult, { description: 'Ends an import; nothing of it is recorded.' })
  async cancelImport(
    @Arg('id', () => ID, { description: 'Which import.' }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<Import | Refusal> {
    const actor = context.requireActor()
    const messages = messageIn(context.locale)
    if (!mayCancelImport(actor)) return new NotAllowed(messages.not_allowed)
    const known = await context.loaders.importById.load(id)
    if (known === null) return new NotFound(messages.import_not_found)
    const result = await context.write(() => cancelImport(context.services, actor, { import_id: id }))
    return result.ok ? present(await context.loaders.importById.load(id)) : refusal(result.error, known, context)
  }

  @FieldResolver(() => String, { description: 'Name of who sent it.' })
  uploadedBy(@Root() delivered: Import): string {
    return delivered.uploadedByName
  }

  @FieldResolver(() => CreditorView, { description: 'Whose file it is.' })
  async creditor(@Root() delivered: Import, @Ctx() context: RequestContext): Promise<Creditor> {
    return present(await context.loaders.creditorById.load(delivered.creditor.id))
  }

  @FieldResolver(() => PortfolioView, {
    nullable: true,
    description: 'Where its claims go, or to which claims its rows are confined; null for all of the creditor.',
  })
  async portfolio(@Root() delivered: Import, @Ctx() context: RequestContext): Promise<Portfolio | null> {
    const id = delivered.portfolio?.id
    return id === undefined ? null : present(await context.loaders.portfolioById.load(id))
  }

  @FieldResolver(() => ImportInspectionView, {
    nullable: true,
    description: ruled('Import.inspection', 'How the file is written; null until it was read.'),
  })
  async inspection(@Root() delivered: Import, @Ctx() context: RequestContext): Promise<ImportInspectionView | null> {
    return (await isReadable(delivered, context)) ? inspectionView(delivered) : null
  }

  @FieldResolver(() => ImportFailureView, { nullable: true, description: 'Why it failed; null unless it did.' })
  failure(@Root() delivered: Import, @Ctx() context: RequestContext): ImportFailureView | null {
    return failureView(delivered, context.locale)
  }

  @FieldResolver(() => ImportTotalsView, {
    nullable: true,
    description: 'What became of its rows; null until they were counted.',
  })
  totals(@Root() delivered: Import): ImportTotalsView | null {
    return totalsView(delivered)
  }

  @FieldResolver(() => ID, {
    nullable: true,
    description: 'The import that had applied the same file before: this one changed nothing.',
  })
  duplicateOf(@Root() delivered: Import): string | null {
    return delivered.duplicateOf?.id ?? null
  }

  @FieldResolver(() => RowIssueConnection, {
    description: ruled('Import.issues', 'What was wrong with its rows, in the order of its lines.'),
  })
  async issues(
    @Arg('first', () => Int, { nullable: true, description: 'Rows of the page: 50 when left out, 200 at most.' })
    first: number | null | undefined,
    @Arg('after', () => String, { nullable: true, description: 'The endCursor of the page before.' })
    after: string | null | undefined,
    @Arg('severity', () => SeverityEnum, { nullable: true, description: 'Only those of this severity.' })
    severity: Severity | null | undefined,
    @Root() delivered: Import,
    @Ctx() context: RequestContext,
  ): Promise<Page<RowIssue>> {
    const scope = rowScope(context.requireActor())
    if (!(await isReadable(delivered, context))) return emptyPage()
    const filter = { import_id: delivered.id, severity: severity ?? null }
    return await pageOfIssues(context.read, scope, filter, { first, after, locale: context.locale })
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: ruled(
      'Import.rejectFileUrl',
      'Where its refused rows can be fetched as a file to be corrected and sent again; null without any.',
    ),
  })
  async rejectFileUrl(@Root() delivered: Import, @Ctx() context: RequestContext): Promise<string | null> {
    return (await isReadable(delivered, context)) ? rejectFileUrl(delivered) : null
  }
}

@Resolver(() => RowIssueView)
export class RowIssueResolver {
  @FieldResolver(() => String, { nullable: true, description: 'Name of the column; null for the whole row.' })
  column(@Root() issue: RowIssue): string | null {
    return issue.columnName ?? null
  }

  @FieldResolver(() => String, { description: 'What is wrong and how to mend it, in the language of the viewer.' })
  message(@Root() issue: RowIssue, @Ctx() context: RequestContext): string {
    return ruleMessage(issue.rule, issue.parameters, context.locale)
  }
}

@Resolver(() => ImportInspectionView)
export class ImportInspectionResolver {
  @FieldResolver(() => ImportProfileView, {
    nullable: true,
    description: 'The saved profile that recognised the header.',
  })
  profile(@Root() { profile_id }: ImportInspectionView, @Ctx() context: RequestContext): Promise<ImportProfile | null> {
    return profile_id === null ? Promise.resolve(null) : context.loaders.importProfileById.load(profile_id)
  }
}

@Resolver(() => ImportProfileView)
export class ImportProfileResolver {
  @FieldResolver(() => [ColumnMappingView], { description: 'Which column feeds which field.' })
  mapping(@Root() profile: ImportProfile): ColumnMappingView[] {
    return profileMappingView(profile)
  }
}
