/** The files that can come with a report. */
export const attachment_formats = ['xlsx', 'csv', 'pdf'] as const

export type AttachmentFormat = (typeof attachment_formats)[number]

/** The formats among texts of the database. */
export const attachmentFormats = (texts: readonly string[]): AttachmentFormat[] =>
  attachment_formats.filter((format) => texts.includes(format))
