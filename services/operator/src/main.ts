#!/usr/bin/env node
import { OperatorError } from '@quittance/platform'
import { createProgram } from './program.js'

try {
  await createProgram().parseAsync()
} catch (error) {
  process.exitCode = 1
  // What the operator can mend is one line; anything else is a fault of ours and shows where it happened.
  process.stderr.write(`${error instanceof OperatorError ? error.message : describe(error)}\n`)
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
