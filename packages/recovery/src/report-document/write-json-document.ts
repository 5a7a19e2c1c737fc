import { assertNever } from '@quittance/core'
import type { ReportBlock, ReportDocument } from './report-document.js'

/**
 * A document as JSON for programs, streamed: every value exact, with whole numbers of any size as text. The shape is that
 * of `ReportDocument`, with the rows of a table as an array.
 */
export async function* writeJsonDocument({ blocks, ...about }: ReportDocument): AsyncGenerator<Buffer> {
  const head = json(about)
  yield Buffer.from(`${head.slice(0, -1)},"blocks":[`)
  for (const [position, block] of blocks.entries()) {
    if (position > 0) yield Buffer.from(',')
    yield* blockJson(block)
  }
  yield Buffer.from(']}\n')
}

const flush_characters = 65_536

async function* blockJson(block: ReportBlock): AsyncGenerator<Buffer> {
  switch (block.kind) {
    case 'figures':
      yield Buffer.from(json(block))
      return
    case 'table': {
      const { rows, ...rest } = block
      let text = `${json(rest).slice(0, -1)},"rows":[`
      let first = true
      for await (const row of rows()) {
        text += `${first ? '' : ','}\n${json(row)}`
        first = false
        if (text.length < flush_characters) continue
        yield Buffer.from(text)
        text = ''
      }
      yield Buffer.from(`${text}]}`)
      return
    }
    default:
      assertNever(block)
  }
}

const json = (value: unknown): string =>
  JSON.stringify(value, (_key, one: unknown) => (typeof one === 'bigint' ? String(one) : one))
