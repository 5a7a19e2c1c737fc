import { Field, ID, ObjectType } from 'type-graphql'
import { connectionOf } from '../graphql-page/connection.graphql.js'

@ObjectType('DebtCase', {
  simpleResolvers: true,
  description: "One debtor's claims under one mandate: the unit of work.",
})
export class DebtCaseView {
  @Field(() => ID, { description: 'Unique and never changed.' })
  id!: string
}

export const DebtCaseConnection = connectionOf('DebtCaseConnection', () => DebtCaseView)
