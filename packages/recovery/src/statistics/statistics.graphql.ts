import { createUnionType, Field, ID, Int, ObjectType } from 'type-graphql'
import { NotAllowed } from '../graphql-failure/not-allowed.graphql.js'
import { InstantScalar } from '../graphql-scalar/instant.js'

@ObjectType('StatisticsRun', { simpleResolvers: true, description: 'One computation of the stored statistics.' })
export class StatisticsRunView {
  @Field(() => ID, { description: 'Unique and never changed.' })
  id!: string

  @Field(() => InstantScalar, { description: 'When it began, or was asked for.' })
  startedAt!: Date

  @Field(() => InstantScalar, { nullable: true, description: 'When it ended; null while it waits or works.' })
  finishedAt!: Date | null

  @Field(() => Boolean, { description: 'True when its last attempt went wrong; the figures stay right without it.' })
  failed!: boolean

  @Field(() => Int, { description: 'Days of portfolios computed so far.' })
  daysRecomputed!: number

  @Field(() => String, { description: 'What made it run: night, demand or import.' })
  trigger!: string
}

export const StatisticsResult = createUnionType({
  name: 'StatisticsResult',
  description: 'The run that was asked for, or why there is none.',
  types: () => [StatisticsRunView, NotAllowed] as const,
  resolveType: (value) => (value instanceof NotAllowed ? NotAllowed : StatisticsRunView),
})
