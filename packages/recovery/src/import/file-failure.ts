import type { CsvFailure } from '@quittance/formats'

export type OwnFailureCode = 'file_missing' | 'currency_unclear' | 'gave_up' | 'totals_differ'

/** A failure that has no place in the file. */
export type OwnFailure = {
  readonly code: OwnFailureCode
  readonly line: null
  readonly column: null
  readonly detail: { readonly [name: string]: unknown }
}

/**
 * Why an import failed as a whole; stored with it as JSON. `line` is the physical line and `column` the position of the
 * cell in it, both from 1, null where the failure has no such place. `failureMessage` puts it into words.
 */
export type FileFailure = CsvFailure | OwnFailure

const ownCodes: Readonly<Record<OwnFailureCode, true>> = {
  file_missing: true,
  currency_unclear: true,
  gave_up: true,
  totals_differ: true,
}

export const isOwnFailure = (failure: FileFailure): failure is OwnFailure => Object.hasOwn(ownCodes, failure.code)

export const ownFailure = (code: OwnFailureCode, detail: OwnFailure['detail'] = {}): OwnFailure => ({
  code,
  line: null,
  column: null,
  detail,
})

/** Ends a job whose file cannot be applied; thrown inside its transaction, so that nothing of it stays. */
export class UnusableFile extends Error {
  override name = 'UnusableFile'
  readonly failure: FileFailure

  constructor(failure: FileFailure) {
    super(failure.code)
    this.failure = failure
  }
}
