import { expect, it } from 'vitest'
import { phaseOfRun } from './run-phase.js'

const other = { id: 'other', finishedAt: '2026-11-23T09:00:00Z', failed: true }

it.each([
  ['waits while it is not listed', [other], 'running'],
  ['runs until it has an end', [other, { id: 'mine', finishedAt: null, failed: false }], 'running'],
  ['is done at its end', [other, { id: 'mine', finishedAt: '2026-11-23T10:00:00Z', failed: false }], 'done'],
  ['failed when it ended so', [{ id: 'mine', finishedAt: '2026-11-23T10:00:00Z', failed: true }], 'failed'],
  ['runs again after a failed attempt', [{ id: 'mine', finishedAt: null, failed: false }], 'running'],
] as const)('a run %s', (_, runs, phase) => {
  expect(phaseOfRun('mine', runs)).toBe(phase)
})
