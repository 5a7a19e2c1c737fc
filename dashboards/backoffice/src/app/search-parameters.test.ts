import { expect, it } from 'vitest'
import {
  day,
  id,
  normal,
  oneOf,
  pattern,
  searchParameters,
  text,
  textOr,
  wholeNumber,
  withoutParameters,
  withParameters,
} from './search-parameters.js'

const known_id = '019300aa-0000-7000-8000-000000000001'

it.each([
  ['an id', id, known_id, known_id],
  ['an id with something behind it', id, `${known_id}1`, undefined],
  ['a day', day, '2024-02-29', '2024-02-29'],
  ['a day that never was', day, '2023-02-29', undefined],
  ['a word', oneOf(['a', 'b']), 'b', 'b'],
  ['another word', oneOf(['a', 'b']), 'constructor', undefined],
  ['a text', text(3), 'abc', 'abc'],
  ['a text that is too long', text(3), 'abcd', undefined],
  ['a list', text(3), ['a'], undefined],
  ['a text with one that stands for none', textOr(3, 'x'), undefined, 'x'],
  ['a text that the router took for a number', pattern(/^\d{1,4}$/u), 1042, '1042'],
  ['a text of another form', pattern(/^\d{1,4}$/u), 'x', undefined],
  ['a text in its proper form', normal((given) => given.toUpperCase()), 'abc', 'ABC'],
  ['a number', wholeNumber(1, 12), 12, 12],
  ['a number out of bounds', wholeNumber(1, 12), 13, undefined],
  ['a fraction', wholeNumber(1, 12), 1.5, undefined],
])('%s', (_, parameter, given, expected) => {
  expect(parameter(given)).toBe(expected)
})

it('drops what is wrong and what is unknown, so that neither shines through', () => {
  const both = withParameters(searchParameters({ creditor: id, from: day }), { search: textOr(9, 'all') })
  expect(both.parse({ creditor: 'x', other: 1 })).toStrictEqual({ creditor: undefined, search: 'all' })
  expect(both['~standard'].validate(null)).toStrictEqual({ value: { search: 'all' } })
  const less = withoutParameters(both, { creditor: true })
  expect(less.parse({ creditor: known_id, from: '2024-02-29' })).toStrictEqual({ from: '2024-02-29', search: 'all' })
})
