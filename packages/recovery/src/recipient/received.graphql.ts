import { createUnionType, Field, ID, ObjectType, registerEnumType } from 'type-graphql'
import { enumValues } from '../graphql-enum/enum-values.js'
import { NotFound } from '../graphql-failure/not-found.graphql.js'
import { InstantScalar } from '../graphql-scalar/instant.js'
import { RoleEnum } from '../user/user.graphql.js'
import type { Role } from '../user/role.js'
import type { ReceivedKind } from './stop-receiving.js'

export const ReceivedKindEnum = enumValues(['schedule', 'alert'] as const satisfies readonly ReceivedKind[])
registerEnumType(ReceivedKindEnum, { name: 'ReceivedKind', description: 'What somebody is sent.' })

@ObjectType('ReceivedReport', { simpleResolvers: true, description: 'A report or an alert that the viewer is sent.' })
export class ReceivedReport {
  @Field(() => ID, { description: 'Id of the schedule or the alert.' })
  readonly id: string

  @Field(() => ReceivedKindEnum, { description: 'Which of the two.' })
  readonly kind: ReceivedKind

  @Field(() => String, { description: 'What it is called.' })
  readonly title: string

  @Field(() => InstantScalar, { nullable: true, description: 'Since when the viewer wants no more of it.' })
  readonly stoppedAt: Date | null

  constructor(kind: ReceivedKind, id: string, title: string, stoppedAt: Date | null) {
    this.kind = kind
    this.id = id
    this.title = title
    this.stoppedAt = stoppedAt
  }
}

@ObjectType('RecipientCandidate', { simpleResolvers: true, description: 'Somebody whom a report may be sent to.' })
export class RecipientCandidate {
  @Field(() => ID, { description: 'Id of the person.' })
  id!: string

  @Field(() => String, { description: 'Full name.' })
  name!: string

  @Field(() => RoleEnum, { description: 'What the person may do.' })
  role!: Role

  @Field(() => String, { nullable: true, description: 'Name of the creditor whose user the person is.' })
  creditorName!: string | null
}

export const StopReceivingResult = createUnionType({
  name: 'StopReceivingResult',
  description: 'What was stopped or taken up again, or why nothing was.',
  types: () => [ReceivedReport, NotFound] as const,
})
