import { import_kinds, type ImportKind } from '@quittance/core'
import { createUnionType, Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql'
import { enumValues } from '../graphql-enum/enum-values.js'
import { InvalidInput } from '../graphql-failure/invalid-input.graphql.js'
import { NotAllowed } from '../graphql-failure/not-allowed.graphql.js'
import { NotFound } from '../graphql-failure/not-found.graphql.js'
import { MoneyView } from '../graphql-money/money.graphql.js'
import { connectionOf } from '../graphql-page/connection.graphql.js'
import { BigIntScalar } from '../graphql-scalar/big-int.js'
import { InstantScalar } from '../graphql-scalar/instant.js'
import { type ImportState, importStates } from './import-state.js'
import { Import } from './import.entity.js'

export const ImportKindEnum = enumValues(import_kinds)

registerEnumType(ImportKindEnum, {
  name: 'ImportKind',
  description: 'What the rows of a file are.',
  valuesConfig: {
    claim: { description: 'Claims to be placed.' },
    payment: { description: 'Payments and reversals.' },
    promise: { description: 'Promises to pay.' },
    activity: { description: 'Calls, letters, visits and notes.' },
  },
})

export const ImportStateEnum = enumValues(importStates)

registerEnumType(ImportStateEnum, {
  name: 'ImportState',
  description: 'Where an import stands. The last three end it; only `applied` has changed anything.',
  valuesConfig: {
    received: { description: 'The file is stored and waits to be read.' },
    inspecting: { description: 'It is being read once to find out how it is written.' },
    awaiting_mapping: { description: 'A person must confirm what its columns mean.' },
    queued: { description: 'It waits to be applied.' },
    staging: { description: 'Its rows are being read.' },
    validating: { description: 'Its rows are being checked.' },
    applying: { description: 'Its accepted rows are being recorded.' },
    applied: { description: 'Its accepted rows are recorded.' },
    failed: { description: 'The file cannot be used; nothing of it is recorded.' },
    cancelled: { description: 'A person ended it; nothing of it is recorded.' },
  },
})

export const SeverityEnum = enumValues(['reject', 'warning'])

registerEnumType(SeverityEnum, {
  name: 'Severity',
  description: 'What follows from an issue.',
  valuesConfig: {
    reject: { description: 'The row was refused and changed nothing.' },
    warning: { description: 'The row was accepted; look at it.' },
  },
})

@ObjectType('ColumnMapping', { simpleResolvers: true, description: 'A field that is fed by a column of the file.' })
export class ColumnMappingView {
  @Field(() => String, { description: 'Id of the field, such as reference or amount.' })
  field!: string

  @Field(() => String, { description: 'Name of the column.' })
  column!: string

  @Field(() => String, { nullable: true, description: 'Order of the parts of a date, such as day_month_year.' })
  dateFormat!: string | null

  @Field(() => String, { nullable: true, description: 'Decimal mark of an amount: a point or a comma.' })
  decimalMark!: string | null

  @Field(() => String, { nullable: true, description: 'Mark between the thousands of an amount.' })
  grouping!: string | null
}

@ObjectType('ImportProfile', {
  simpleResolvers: true,
  description: 'How the files of one shape of a creditor map to fields; recognised by their header.',
})
export class ImportProfileView {
  @Field(() => ID, { description: 'Unique and never changed.' })
  id!: string

  @Field(() => String, { description: 'Name given by the person who saved it.' })
  name!: string

  @Field(() => ImportKindEnum, { description: 'What the rows of such files are.' })
  kind!: ImportKind

  @Field(() => InstantScalar, { description: 'When it was last saved.' })
  updatedAt!: Date
}

@ObjectType('ImportColumn', { simpleResolvers: true, description: 'What all cells of a column say together.' })
export class ImportColumnView {
  @Field(() => Int, { description: 'Place in the file, from 0.' })
  index!: number

  @Field(() => String, { description: 'Name in the header.' })
  header!: string

  @Field(() => [String], { description: 'Its first distinct values.' })
  samples!: readonly string[]

  @Field(() => String, { nullable: true, description: 'Id of the field for which it is taken.' })
  proposedField!: string | null

  @Field(() => Float, { description: 'How sure the proposal is, from 0 to 1.' })
  confidence!: number

  @Field(() => [String], { description: 'Orders in which its dates can be read, such as day_month_year.' })
  dateFormats!: readonly string[]

  @Field(() => Boolean, { description: 'Whether a person must choose the order of its dates.' })
  dateAmbiguous!: boolean

  @Field(() => [String], { description: 'Decimal marks with which its numbers can be read.' })
  decimalMarks!: readonly string[]

  @Field(() => Boolean, { description: 'Whether a person must choose its decimal mark.' })
  numberAmbiguous!: boolean

  @Field(() => Int, { description: 'How many of its cells are empty.' })
  emptyCount!: number
}

@ObjectType('ImportInspection', {
  simpleResolvers: true,
  description: 'How a file is written and what it seems to hold.',
})
export class ImportInspectionView {
  @Field(() => String, { description: 'Encoding of its text, such as utf-8 or windows-1252.' })
  encoding!: string

  @Field(() => String, { description: 'The character between its cells.' })
  delimiter!: string

  @Field(() => Int, { description: 'Physical line of its header, from 1.' })
  headerLine!: number

  @Field(() => Int, { description: 'Rows below the header.' })
  rowCount!: number

  @Field(() => [ImportColumnView], { description: 'Its columns, in the order of the file.' })
  columns!: readonly ImportColumnView[]

  @Field(() => [[String]], { description: 'The cells of its first rows.' })
  preview!: readonly (readonly string[])[]

  @Field(() => [String], {
    description: 'Ids of required fields for which no column was found; of several that would do, the first.',
  })
  missingFields!: readonly string[]

  /** Looked up by the resolver. */
  readonly profile_id!: string | null
}

@ObjectType('ImportFailure', { simpleResolvers: true, description: 'Why a file as a whole could not be used.' })
export class ImportFailureView {
  @Field(() => String, { description: 'Stable code of the reason.' })
  code!: string

  @Field(() => Int, { nullable: true, description: 'Physical line, from 1.' })
  line!: number | null

  @Field(() => String, { nullable: true, description: 'Name of the column, or its number where it has no name.' })
  column!: string | null

  @Field(() => String, { description: 'What is wrong and how to mend it, in the language of the viewer.' })
  message!: string
}

@ObjectType('ImportTotals', {
  simpleResolvers: true,
  description: 'What became of the rows: read = accepted + refused + unchanged, in number and in money.',
})
export class ImportTotalsView {
  @Field(() => Int, { description: 'Rows read.' })
  rows!: number

  @Field(() => Int, { description: 'Rows recorded.' })
  accepted!: number

  @Field(() => Int, { description: 'Rows refused.' })
  refused!: number

  @Field(() => Int, { description: 'Rows that had been recorded before and changed nothing.' })
  unchanged!: number

  @Field(() => Int, { description: 'Warnings on accepted rows.' })
  warnings!: number

  @Field(() => MoneyView, { nullable: true, description: 'Sum of the amounts read; null for files without amounts.' })
  sumRead!: MoneyView | null

  @Field(() => MoneyView, { nullable: true, description: 'Sum of the amounts recorded.' })
  sumAccepted!: MoneyView | null

  @Field(() => MoneyView, { nullable: true, description: 'Sum of the amounts refused.' })
  sumRefused!: MoneyView | null
}

@ObjectType('RowIssue', { simpleResolvers: true, description: 'What was wrong with one cell or row.' })
export class RowIssueView {
  @Field(() => ID, { description: 'Unique and never changed.' })
  id!: string

  @Field(() => Int, { description: 'Physical line of the row, from 1.' })
  line!: number

  @Field(() => String, { nullable: true, description: 'What stands in the cell.' })
  value!: string | null

  @Field(() => String, { description: 'Stable code of the rule.' })
  rule!: string

  @Field(() => SeverityEnum, { description: 'Whether the row was refused.' })
  severity!: 'reject' | 'warning'
}

export const RowIssueConnection = connectionOf('RowIssueConnection', () => RowIssueView)

@ObjectType('Import', { simpleResolvers: true, description: 'A delivered file and everything that became of it.' })
export class ImportView {
  @Field(() => ID, { description: 'Unique and never changed.' })
  id!: string

  @Field(() => ImportKindEnum, { description: 'What its rows are.' })
  kind!: ImportKind

  @Field(() => ImportStateEnum, { description: 'Where it stands.' })
  state!: ImportState

  @Field(() => String, { description: 'Name of the file on the machine that sent it.' })
  fileName!: string

  @Field(() => BigIntScalar, { description: 'Its size in bytes.' })
  sizeBytes!: bigint

  @Field(() => String, { description: 'SHA-256 of its bytes, in hexadecimal.' })
  sha256!: string

  @Field(() => InstantScalar, { description: 'When it arrived.' })
  createdAt!: Date

  @Field(() => InstantScalar, { nullable: true, description: 'When work on it began.' })
  startedAt!: Date | null

  @Field(() => InstantScalar, { nullable: true, description: 'When it ended.' })
  finishedAt!: Date | null

  @Field(() => Int, { description: 'Rows worked so far in the present state.' })
  progressRows!: number

  @Field(() => Int, { nullable: true, description: 'Rows of the file, once they were counted.' })
  expectedRows!: number | null

  @Field(() => InstantScalar, { nullable: true, description: 'When the progress was last told.' })
  progressAt!: Date | null
}

export const ImportConnection = connectionOf('ImportConnection', () => ImportView)

@InputType('ColumnMappingInput', { description: 'A field that is to be fed by a column of the file.' })
export class ColumnMappingInput {
  @Field(() => String, { description: 'Id of the field, such as reference or amount.' })
  field!: string

  @Field(() => Int, { description: 'Place of the column in the file, from 0. One column may feed several fields.' })
  column!: number

  @Field(() => String, {
    nullable: true,
    description: 'Order of the parts of a date, such as day_month_year; needed where the column does not tell.',
  })
  dateFormat?: string | null

  @Field(() => String, {
    nullable: true,
    description: 'Decimal mark of an amount, a point or a comma; needed where the column does not tell.',
  })
  decimalMark?: string | null

  @Field(() => String, { nullable: true, description: 'Mark between the thousands of an amount.' })
  grouping?: string | null
}

export const ImportResult = createUnionType({
  name: 'ImportResult',
  description: 'The import as it is now, or why nothing was changed.',
  types: () => [ImportView, NotFound, NotAllowed, InvalidInput] as const,
  // The import is answered as its entity, which is not an instance of the view.
  resolveType: (value) => (value instanceof Import ? 'Import' : value.constructor.name),
})
