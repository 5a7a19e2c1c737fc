import type { BusinessDate } from '@quittance/core'
import { createUnionType, Field, ID, InputType, ObjectType } from 'type-graphql'
import { InvalidInput } from '../graphql-failure/invalid-input.graphql.js'
import { NotAllowed } from '../graphql-failure/not-allowed.graphql.js'
import { NotFound } from '../graphql-failure/not-found.graphql.js'
import { connectionOf } from '../graphql-page/connection.graphql.js'
import { BusinessDateScalar } from '../graphql-scalar/business-date.js'
import { InstantScalar } from '../graphql-scalar/instant.js'
import { Annotation } from './annotation.entity.js'

@ObjectType('Annotation', {
  simpleResolvers: true,
  description: 'What happened on a day or in a span of days, written on the charts of reports.',
})
export class AnnotationView {
  @Field(() => ID, { description: 'Unique and never changed.' })
  id!: string

  @Field(() => BusinessDateScalar, { description: 'Its first day.' })
  fromDay!: BusinessDate

  @Field(() => BusinessDateScalar, { description: 'Its last day; the same where it is one day.' })
  toDay!: BusinessDate

  @Field(() => String, { description: 'What happened.' })
  text!: string

  @Field(() => Boolean, {
    description: "True when creditors' users see it: those of its creditor, or all where it concerns all.",
  })
  shared!: boolean

  @Field(() => InstantScalar, { description: 'When it was written.' })
  writtenAt!: Date
}

export const AnnotationConnection = connectionOf('AnnotationConnection', () => AnnotationView)

@InputType('AnnotationInput', { description: 'What an annotation says, of whom, and who may read it.' })
export class AnnotationInputView {
  @Field(() => String, { description: 'What happened.' })
  text!: string

  @Field(() => BusinessDateScalar, { description: 'Its first day.' })
  fromDay!: BusinessDate

  @Field(() => BusinessDateScalar, { nullable: true, description: 'Its last day; left out where it is one day.' })
  toDay?: BusinessDate | null

  @Field(() => ID, { nullable: true, description: 'Only of this creditor.' })
  creditorId?: string | null

  @Field(() => ID, { nullable: true, description: 'Only of this portfolio. Left out, with the creditor: of all.' })
  portfolioId?: string | null

  @Field(() => Boolean, { nullable: true, description: "True lets creditors' users see it." })
  shared?: boolean | null
}

@ObjectType('RemovedAnnotation', { simpleResolvers: true, description: 'An annotation that is gone.' })
export class RemovedAnnotation {
  @Field(() => ID, { description: 'Which one.' })
  readonly annotationId: string

  constructor(annotationId: string) {
    this.annotationId = annotationId
  }
}

export const AnnotationResult = createUnionType({
  name: 'AnnotationResult',
  description: 'The annotation as it is now, or why nothing was changed.',
  types: () => [AnnotationView, NotFound, NotAllowed, InvalidInput] as const,
  // It is answered as its entity, which is not an instance of the view.
  resolveType: (value) => (value instanceof Annotation ? 'Annotation' : value.constructor.name),
})

export const RemoveAnnotationResult = createUnionType({
  name: 'RemoveAnnotationResult',
  description: 'The annotation that was removed, or why none was.',
  types: () => [RemovedAnnotation, NotFound, NotAllowed] as const,
})
