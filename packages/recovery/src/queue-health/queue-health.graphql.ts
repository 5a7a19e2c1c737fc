import { Field, Int, ObjectType, registerEnumType } from 'type-graphql'
import { enumValues } from '../graphql-enum/enum-values.js'
import { InstantScalar } from '../graphql-scalar/instant.js'
import { stuck_kinds, type StuckKind } from './stuck-kind.js'

const StuckKindEnum = enumValues(stuck_kinds)
registerEnumType(StuckKindEnum, {
  name: 'StuckKind',
  description: 'What does not go on by itself, or goes on slower than it should.',
  valuesConfig: {
    case_without_action: { description: 'Open cases of which nobody knows when they are worked next. There is none.' },
    case_overdue: { description: 'Open cases that were due more than a week ago and were not worked.' },
    file_failed: { description: 'Files that could not be applied, in the last 30 days.' },
    file_waiting: { description: 'Files that wait for somebody to say what their columns mean.' },
    file_slow: { description: 'Files that did not move for an hour.' },
    rows_refused: { description: 'Rows that files of the last 30 days had refused.' },
    statistics_failed: { description: 'Computations that went wrong since the last good one.' },
    statistics_old: { description: 'Days of portfolios that wait, where the last computation is older than 36 hours.' },
    mail_failed: { description: 'E-mails given up in the last 30 days.' },
    mail_waiting: { description: 'E-mails that have waited for more than an hour.' },
  },
})

@ObjectType('Stuck', { simpleResolvers: true, description: 'Something that somebody should look at.' })
export class StuckView {
  @Field(() => StuckKindEnum, { description: 'What it is.' })
  kind!: StuckKind

  @Field(() => Int, { description: 'How many cases, files, rows, runs, e-mails, or days.' })
  count!: number

  @Field(() => InstantScalar, { description: 'Since when.' })
  since!: Date
}
