import { beforeEach } from 'vitest'
import { plainText, type Screen, shoot } from './screen.js'

const text_length_maximum = 1500

/** When a test fails, says where its browser stood, what went wrong there, and what could be read. */
export const explainFailures = (screens: () => readonly (Screen | undefined)[]): void => {
  beforeEach(({ onTestFailed, task }) => {
    onTestFailed(async () => {
      for (const screen of screens()) if (screen !== undefined) await explain(screen, task.name)
    })
  })
}

const explain = async (screen: Screen, test: string): Promise<void> => {
  const { page, problems } = screen
  if (page.isClosed()) return
  const text = await page
    .locator('body')
    .innerText({ timeout: 2_000 })
    .catch(() => '')
  const lines = [`${test}: failed at ${page.url()}`, ...problems, plainText(text).slice(0, text_length_maximum)]
  process.stderr.write(`${lines.join('\n')}\n`)
  await shoot(screen, `failed ${test}`).catch(() => undefined)
}
