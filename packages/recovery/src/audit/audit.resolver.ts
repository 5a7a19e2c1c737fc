import { isId } from '@quittance/platform'
import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql'
import type { RequestContext } from '../graphql-context.js'
import { requireAction } from '../graphql-failure/require-action.js'
import { type Page, readPage } from '../graphql-page/page.js'
import { entityManagerReader } from '../report/sql-reader.js'
import { User } from '../user/user.entity.js'
import { actionName } from './audit-sentence.rules.js'
import { auditActionIds, auditActions, isAuditActionId } from './audit-actions.js'
import { auditCategories, auditCategoryNames } from './audit-categories.js'
import { AuditCheck } from './audit-check.entity.js'
import { type AskedAudit, auditFilterOf } from './audit-filter.js'
import {
  AuditCheckView,
  AuditChoicesView,
  AuditEventConnection,
  AuditEventView,
  AuditFilterInput,
} from './audit.graphql.js'
import { chainFaultMessage } from './chain-fault-message.js'
import { filterDetail } from './export-trail.js'
import { countEvents, findEvents, type FoundEvent } from './find-events.sql.js'
import { tellEvent } from './tell-event.js'

@Resolver()
export class AuditResolver {
  @Query(() => AuditEventConnection, {
    description: 'Who did and read what, the latest first. Searching is audited too.',
  })
  async auditTrail(
    @Arg('filter', () => AuditFilterInput, { nullable: true, description: 'Which events.' })
    asked: AskedAudit | null | undefined,
    @Arg('first', () => Int, { nullable: true, description: 'Rows of the page: 50 when left out, 200 at most.' })
    first: number | null | undefined,
    @Arg('after', () => String, { nullable: true, description: 'The endCursor of the page before.' })
    after: string | null | undefined,
    @Ctx() context: RequestContext,
  ): Promise<Page<AuditEventView>> {
    const actor = requireAction(context, 'read_audit')
    const read = entityManagerReader(await context.read())
    const filter = await auditFilterOf(read, actor, asked ?? {})
    context.noteRead('audit.search', 'audit_trail', [], filterDetail(filter))
    return await readPage<AuditEventView, bigint>(
      { first, after, locale: context.locale },
      {
        name: 'audit',
        keyOf: ([sequence, ...rest]) =>
          sequence !== undefined && rest.length === 0 && /^\d{1,18}$/u.test(sequence) ? BigInt(sequence) : null,
        positionOf: ({ id }) => [id],
        read: async (below, limit) => {
          const events = await findEvents(read, filter, below, limit)
          return await Promise.all(events.map((event) => viewOf(event, context)))
        },
        count: () => countEvents(read, filter),
      },
    )
  }

  @Query(() => AuditChoicesView, { description: 'What the audit trail can be searched by.' })
  async auditChoices(@Ctx() context: RequestContext): Promise<AuditChoicesView> {
    const actor = requireAction(context, 'read_audit')
    const em = await context.read()
    const people = await em.find(
      User,
      { organisation: actor.organisation_id },
      { orderBy: { name: 'asc', id: 'asc' }, limit: people_maximum },
    )
    const { locale } = context
    const actions = auditActionIds.map((id) => ({
      id,
      name: actionName(id, locale),
      category: auditActions[id].category,
    }))
    return {
      categories: auditCategories.map((id) => ({ id, name: auditCategoryNames[id][locale] })),
      actions: actions.toSorted((left, right) => left.name.localeCompare(right.name, locale)),
      people: people.map(({ id, name }) => ({ id, name })),
    }
  }

  @Query(() => String, {
    nullable: true,
    description: 'Name of a delivered file or a person that the trail is filtered by.',
  })
  async auditSubjectName(
    @Arg('kind', () => String, { description: "'import' or 'user'." }) kind: string,
    @Arg('id', () => ID, { description: 'Which one.' }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<string | null> {
    requireAction(context, 'read_audit')
    return isId(id) ? await context.loaders.auditSubjectName.load({ kind, id }) : null
  }

  @Query(() => AuditCheckView, {
    nullable: true,
    description: 'What the last verification of the chain found; null before the first one.',
  })
  async lastAuditCheck(@Ctx() context: RequestContext): Promise<AuditCheckView | null> {
    const actor = requireAction(context, 'read_audit')
    const em = await context.read()
    const [check] = await em.find(
      AuditCheck,
      { organisation: actor.organisation_id },
      { orderBy: { checkedAt: 'desc', id: 'desc' }, limit: 1 },
    )
    if (check === undefined) return null
    return {
      checkedAt: check.checkedAt,
      throughSequence: check.throughSequence,
      fault: check.fault ?? null,
      message: check.fault ? chainFaultMessage(check.fault, context.locale) : null,
      faultSequence: check.faultSequence ?? null,
      faultAt: check.faultAt ?? null,
    }
  }
}

/** People to choose from; an agency with more of them searches by their pages. */
const people_maximum = 2_000

const viewOf = async (event: FoundEvent, context: RequestContext): Promise<AuditEventView> => {
  const { subject_kind: kind, subject_id } = event
  const name = subject_id === null ? null : await context.loaders.auditSubjectName.load({ kind, id: subject_id })
  const facts = isAuditActionId(event.action) ? auditActions[event.action] : null
  return {
    id: String(event.sequence),
    sequence: event.sequence,
    occurredAt: event.occurred_at,
    actorId: event.actor_id,
    actorName: event.actor_name,
    sentence: tellEvent(event, name, context.locale),
    action: event.action,
    category: facts?.category ?? null,
    isRead: facts?.is_read ?? false,
    outcome: event.outcome,
    means: event.means,
    address: event.address,
    requestId: event.request_id,
    subjectKind: kind,
    subjectId: subject_id,
    detail: JSON.stringify(event.detail, null, 2),
    previousHash: event.previous_hash,
    hash: event.hash,
  }
}
