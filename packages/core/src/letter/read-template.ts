import { err, ok, type Result } from '../result.js'
import { isMergeField, type MergeField, merge_field_names } from './merge-field.js'
import { nearestName } from './nearest-name.js'

/** A template that was understood: text, fields, and parts that stand only where a field has a value. */
export type TemplatePart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'field'; readonly field: MergeField }
  | {
      readonly kind: 'if'
      readonly field: MergeField
      readonly kept: readonly TemplatePart[]
      readonly otherwise: readonly TemplatePart[]
    }

/** A template that was understood. */
export type Template = readonly TemplatePart[]

/** What is wrong with a template. */
export type TemplateFaultCode =
  /** No field has this name. */
  | 'field_unknown'
  /** Braces hold something that is neither a field nor a condition. */
  | 'not_understood'
  /** Two braces open and never close. */
  | 'braces_open'
  /** A condition has no end. */
  | 'condition_open'
  /** An end or an else without a condition. */
  | 'condition_missing'
  /** It is longer than a template may be. */
  | 'too_long'

/** What is wrong with a template, and where: lines and columns count from 1. */
export type TemplateFault = {
  readonly code: TemplateFaultCode
  readonly line: number
  readonly column: number
  /** As it was written. */
  readonly written: string
  /** The name that was probably meant. */
  readonly nearest: string | null
}

/** Characters that a template may have. */
export const template_length_maximum = 10_000

type Frame = {
  readonly field: MergeField | null
  readonly opened_at: number
  readonly kept: TemplatePart[]
  readonly otherwise: TemplatePart[]
  in_else: boolean
}

/**
 * Reads a template: `{{ field }}` stands for a value, `{{#if field}} … {{else}} … {{/if}}` keeps a part for cases that
 * have it. Nothing else has a meaning: no filter, no loop, no expression. Answers with every fault, not with the first.
 */
export function readTemplate(source: string): Result<Template, readonly TemplateFault[]> {
  const faults: TemplateFault[] = []
  const fault = (code: TemplateFaultCode, index: number, written: string, nearest: string | null = null): void => {
    faults.push({ code, ...placeOf(source, index), written, nearest })
  }
  if (source.length > template_length_maximum) fault('too_long', template_length_maximum, '')
  const root: Frame = { field: null, opened_at: 0, kept: [], otherwise: [], in_else: false }
  const frames: Frame[] = [root]
  const top = (): Frame => frames.at(-1) ?? root
  const add = (part: TemplatePart): void => void (top().in_else ? top().otherwise : top().kept).push(part)
  let from = 0
  for (;;) {
    const opened = source.indexOf('{{', from)
    const text = source.slice(from, opened === -1 ? undefined : opened)
    if (text !== '') add({ kind: 'text', text })
    if (opened === -1) break
    const closed = source.indexOf('}}', opened)
    if (closed === -1) {
      fault('braces_open', opened, source.slice(opened, opened + 30))
      break
    }
    readTag(source.slice(opened + 2, closed).trim(), opened)
    from = closed + 2
  }
  for (const frame of frames.slice(1)) fault('condition_open', frame.opened_at, `{{#if ${frame.field ?? ''}}}`)
  return faults.length > 0 ? err(faults) : ok(root.kept)

  function readTag(tag: string, index: number): void {
    const condition = /^#if\s+(?<name>\S+)$/u.exec(tag)?.groups?.['name']
    if (condition !== undefined) {
      const field = fieldNamed(condition, index)
      frames.push({ field, opened_at: index, kept: [], otherwise: [], in_else: false })
    } else if (tag === 'else') {
      if (frames.length === 1 || top().in_else) fault('condition_missing', index, tag)
      else top().in_else = true
    } else if (tag === '/if') {
      const frame = frames.length === 1 ? undefined : frames.pop()
      if (frame === undefined) return fault('condition_missing', index, tag)
      const { field, kept, otherwise } = frame
      if (field !== null) add({ kind: 'if', field, kept, otherwise })
    } else if (/^[\p{L}_][\p{L}\d_]*$/u.test(tag)) {
      const field = fieldNamed(tag, index)
      if (field !== null) add({ kind: 'field', field })
    } else fault('not_understood', index, tag.slice(0, 60))
  }

  function fieldNamed(name: string, index: number): MergeField | null {
    if (isMergeField(name)) return name
    fault('field_unknown', index, name.slice(0, 60), nearestName(name, merge_field_names))
    return null
  }
}

const placeOf = (source: string, index: number): { readonly line: number; readonly column: number } => {
  const before = source.slice(0, index).split('\n')
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 }
}
