import { Field, ID, ObjectType, registerEnumType } from 'type-graphql'
import { enumValues } from '../graphql-enum/enum-values.js'
import { roles, type Role } from './role.js'

export const RoleEnum = enumValues(roles)

registerEnumType(RoleEnum, {
  name: 'Role',
  description: 'What a person is in the organisation.',
  valuesConfig: {
    administrator: { description: 'May do everything.' },
    manager: { description: 'Leads agents, imports files, runs statistics.' },
    agent: { description: 'Works cases.' },
    finance: { description: 'Follows the money, imports files, runs statistics.' },
    auditor: { description: 'Reads everything and changes nothing.' },
    creditor: { description: "A creditor's own user: sees and delivers only that creditor's data." },
  },
})

@ObjectType('Viewer', { simpleResolvers: true, description: 'The person who is signed in.' })
export class ViewerView {
  @Field(() => ID, { description: 'Unique and never changed.' })
  id!: string

  @Field(() => String, { description: 'Full name.' })
  name!: string

  @Field(() => String, { description: 'Address used to sign in.' })
  email!: string

  @Field(() => RoleEnum, { description: 'Decides what the viewer may do.' })
  role!: Role

  @Field(() => String, { description: "Language in which the viewer is answered: 'fr' or 'en'." })
  locale!: string
}
