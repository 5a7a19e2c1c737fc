import { beforeEach } from 'vitest'

/** For tests that go on from each other: once one has failed, those after it are skipped instead of failing as well. */
export const stepByStep = (): void => {
  let failed: string | null = null
  beforeEach(({ onTestFailed, skip, task }) => {
    if (failed !== null) skip(`the step before it failed: ${failed}`)
    onTestFailed(() => {
      failed = task.name
    })
  })
}
