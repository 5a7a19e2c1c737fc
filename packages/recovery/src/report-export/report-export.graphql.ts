import { type Language, languages } from '@quittance/core'
import { createUnionType, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql'
import { enumValues } from '../graphql-enum/enum-values.js'
import { InvalidInput } from '../graphql-failure/invalid-input.graphql.js'
import { NotAllowed } from '../graphql-failure/not-allowed.graphql.js'
import { NotFound } from '../graphql-failure/not-found.graphql.js'
import { InstantScalar } from '../graphql-scalar/instant.js'
import { ReportSpecInput } from '../kpi/report-spec.graphql.js'
import { document_formats, type DocumentFormat } from '../report-document/write-document.js'
import { type ExportState, export_states } from './export-state.js'
import { ReportExport } from './report-export.entity.js'

export const ExportFormatEnum = enumValues(document_formats)
registerEnumType(ExportFormatEnum, {
  name: 'ExportFormat',
  description: 'The format of a file.',
  valuesConfig: {
    csv: { description: 'Text with separators, for spreadsheets and programs.' },
    xlsx: { description: 'A workbook with real numbers and days, and what the report is about on a sheet of its own.' },
    pdf: { description: 'Paper, with charts; long tables end with a notice.' },
    json: { description: 'Every value exact, for programs.' },
  },
})

export const ExportStateEnum = enumValues(export_states)
registerEnumType(ExportStateEnum, {
  name: 'ExportState',
  description: 'Where an export stands.',
  valuesConfig: {
    queued: { description: 'It waits for a worker.' },
    running: { description: 'Its file is being written.' },
    ready: { description: 'Its file can be downloaded by who asked for it, until it expires.' },
    failed: { description: 'No file could be made; `failure` says why.' },
    expired: { description: 'Its file was removed; it can be made again.' },
    cancelled: { description: 'A person ended it.' },
  },
})

export const LanguageEnum = enumValues(languages)
registerEnumType(LanguageEnum, { name: 'Language', description: 'A language of the product.' })

@ObjectType('ReportExport', { simpleResolvers: true, description: 'A report that somebody takes away as a file.' })
export class ReportExportView {
  @Field(() => ID, { description: 'Unique and never changed.' })
  id!: string

  @Field(() => ExportStateEnum, { description: 'Where it stands.' })
  state!: ExportState

  @Field(() => ExportFormatEnum, { description: 'The format of the file.' })
  format!: DocumentFormat

  @Field(() => LanguageEnum, { description: 'The language of its words.' })
  language!: Language

  @Field(() => LanguageEnum, {
    description: 'Whose marks CSV uses: `;` and a comma in French, `,` and a point in English.',
  })
  convention!: Language

  @Field(() => InstantScalar, { description: 'When it was asked for.' })
  requestedAt!: Date

  @Field(() => Int, { description: 'Rows written so far.' })
  progressRows!: number
}

@InputType('ReportExportInput', { description: 'Which report to take away, and how it is to be written.' })
export class ReportExportInput {
  @Field(() => ReportSpecInput, { description: 'The report, as on the screen.' })
  spec!: ReportSpecInput

  @Field(() => ExportFormatEnum, { description: 'The format of the file.' })
  format!: DocumentFormat

  @Field(() => LanguageEnum, { nullable: true, description: 'The language of its words; left out: the viewer’s.' })
  language?: Language | null

  @Field(() => LanguageEnum, { nullable: true, description: 'Whose marks CSV uses; left out: those of the language.' })
  convention?: Language | null
}

const failures = [NotFound, NotAllowed, InvalidInput] as const

export const ReportExportResult = createUnionType({
  name: 'ReportExportResult',
  description: 'The export as it is now, or why nothing was done.',
  types: () => [ReportExportView, ...failures] as const,
  // The export is answered as its entity, which is not an instance of the view.
  resolveType: (value) =>
    value instanceof ReportExport ? 'ReportExport' : failures.find((failure) => value instanceof failure),
})
