/** Why a command of the operator could not do its work; tests and callers switch on it, people read the message. */
export type OperatorErrorReason =
  | 'already_running'
  | 'configuration'
  | 'database_unreachable'
  | 'disk_full'
  | 'folder_not_writable'
  | 'migrations_pending'
  | 'not_supported'
  | 'port_taken'
  | 'start_failed'

/** A failure that the operator can mend: shown as one plain line that says what, where and how, without a stack. */
export class OperatorError extends Error {
  override name = 'OperatorError'

  constructor(
    readonly reason: OperatorErrorReason,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options)
  }
}

/** The code of a failed system call ('EACCES', 'ENOSPC' …), or undefined for any other error. */
export const systemCode = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined

/** Turns the failure of writing in a folder into what the operator has to do; other errors pass unchanged. */
export const explainFolderError = (error: unknown, folder: string): unknown => {
  const code = systemCode(error)
  switch (code) {
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
    case 'ENOTDIR':
    case 'EEXIST':
      return new OperatorError(
        'folder_not_writable',
        `The data folder ${folder} cannot be written (${code}): give this user the right to, or set QUITTANCE_DATA to another folder.`,
        { cause: error },
      )
    case 'ENOSPC':
    case 'EDQUOT':
      return new OperatorError(
        'disk_full',
        `The disk that holds ${folder} is full: free some space, or set QUITTANCE_DATA to a folder on another disk.`,
        { cause: error },
      )
    default:
      return error
  }
}
