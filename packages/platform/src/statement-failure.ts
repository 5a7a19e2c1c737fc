/** True for the failure of a statement that ran longer than it was allowed to, or that somebody ended. */
export const isCancelledStatement = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === '57014'
