import { afterAll, describe, expect, it } from 'vitest'
import { allQuestions, askAs, type Question, withoutIds } from './testing/probe/ask.js'
import { playDeskScene } from './testing/probe/desk-scene.js'
import { askableFields, objectTypes, says } from './testing/probe/id-arguments.js'
import { checksum } from './testing/probe/marks.js'
import { endsSession, questions } from './testing/probe/questions.js'
import { playScenes } from './testing/probe/scenes.js'
import { type Caller, marks, openWorld, type OwnerName } from './testing/probe/world.js'

// Goal: nobody learns or changes anything of another organisation or another creditor through the API, whatever the role,
// and an id of theirs is answered exactly like one that does not exist. Method: everything that the schema can be asked,
// found by introspection, asked by every role with ids of four owners, in a world in which every text of the others
// bears a mark.

const world = await openWorld()
afterAll(() => world.close())
const all = allQuestions(world)
const reached = new Set<string>()
/** Where the arguments are that everything is asked with. */
const table = 'packages/recovery/src/graphql-schema/testing/probe/questions.ts'
let asked = 0
/** Questions that each caller was told to sign in for. */
const turnedAway = new Map<string, string[]>()
/** Answers in which the agency saw the mark of its other creditor, as it may. */
let seen = 0

const ask = async (caller: Caller, question: Question, owner: OwnerName) => {
  asked += 1
  const answer = await askAs(world, caller, question, owner, reached)
  const leaks = leaksIn(caller, JSON.stringify(answer), question.name === 'Query.auditTrail' ? 'all' : owner)
  if (JSON.stringify(answer).includes(marks.otherCreditor)) seen += 1
  return { text: withoutIds(world, owner, answer), answer, leaks }
}

/** What of somebody else's is in the answer, beside the ids that were in the question. */
const leaksIn = (caller: Caller, text: string, owner: OwnerName | 'all'): string[] => {
  // The trail repeats what its own people asked for, and what they may not have.
  const typed = owner === 'all' ? Object.values(world.rows) : [world.rows[owner]]
  const given = new Set(typed.flatMap((rows) => [...rows.values()]))
  const ids = text.match(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g) ?? []
  return [
    ...(text.includes(marks.otherOrganisation) ? ['a text of the other organisation'] : []),
    ...(caller.creditor && text.includes(marks.otherCreditor) ? ['a text of the other creditor'] : []),
    ...(ids.some((id) => world.foreignIds.has(id) && !given.has(id)) ? ['an id of the other organisation'] : []),
  ]
}

it('has arguments for every field that needs some, and an id for each argument that takes one', () => {
  const missing = askableFields(world.api.schema).flatMap(({ name, required, id_paths }) => {
    const line = questions[name]
    if (line === undefined) return required || id_paths.length > 0 ? [`${name}: give it a line in ${table}`] : []
    const given = [line((name_of_table) => name_of_table)].flat()
    return id_paths
      .filter((path) => !given.some((one) => says(one, path.split('.'))))
      .map((path) => `${name}: give ${path} in its line of ${table}`)
  })
  expect(missing).toEqual([])
  const known = new Set(askableFields(world.api.schema).map(({ name }) => name))
  expect(Object.keys(questions).filter((name) => !known.has(name))).toEqual([])
})

describe.each(world.callers)('$name', (caller) => {
  const foreign: OwnerName[] = caller.creditor ? ['otherOrganisation', 'otherCreditor'] : ['otherOrganisation']

  it('is answered for ids of others as for unknown ones', async () => {
    const wrong: string[] = []
    for (const question of all.filter(({ names_ids }) => names_ids)) {
      const unknown = await ask(caller, question, 'unknown')
      if (unknown.answer.errors.some(({ extensions }) => extensions?.['code'] === 'INTERNAL'))
        wrong.push(`${question.name}: fails for an unknown id`)
      for (const owner of foreign) {
        const { text, leaks } = await ask(caller, question, owner)
        wrong.push(...leaks.map((leak) => `${question.name}, ${owner}: ${leak}`))
        if (text !== unknown.text) wrong.push(`${question.name}, ${owner}: ${text} instead of ${unknown.text}`)
      }
    }
    expect(wrong).toEqual([])
  })
})

it('has changed nothing of the other creditor or organisation by then', async () => {
  expect(await checksum(world.superuser, world.tables, world.otherCreditor)).toEqual(before.otherCreditor)
  expect(await checksum(world.superuser, world.tables, world.otherOrganisation)).toEqual(before.otherOrganisation)
})

const before = {
  otherCreditor: await checksum(world.superuser, world.tables, world.otherCreditor),
  otherOrganisation: await checksum(world.superuser, world.tables, world.otherOrganisation),
}

describe.each([
  { what: 'queries', chosen: all.filter(({ operation }) => operation === 'query') },
  {
    what: 'mutations',
    chosen: all.filter(({ name, operation }) => operation === 'mutation' && !endsSession.includes(name)),
  },
  { what: 'mutations that end sessions', chosen: all.filter(({ name }) => endsSession.includes(name)) },
])('own things: $what', ({ chosen }) => {
  it.each(world.callers)('$name sees nothing of others', async (caller) => {
    const wrong: string[] = []
    for (const question of chosen) {
      const { answer, leaks } = await ask(caller, question, 'own')
      if (answer.errors.some(({ extensions }) => extensions?.['code'] === 'UNAUTHENTICATED'))
        turnedAway.set(caller.name, [...(turnedAway.get(caller.name) ?? []), question.name])
      wrong.push(...leaks.map((leak) => `${question.name}: ${leak}`))
      for (const { message, extensions, path } of answer.errors)
        if (extensions?.['code'] === 'INTERNAL' || extensions?.['code'] === 'GRAPHQL_VALIDATION_FAILED')
          wrong.push(`${question.name}: ${message} at ${path?.join('.')}`)
    }
    expect(wrong).toEqual([])
  })
})

it('lets who has shown one factor of two do no more than anybody, but show or set up the other', () => {
  const byNobody = new Set(turnedAway.get('nobody'))
  const allowed = (caller: string) => [...byNobody.difference(new Set(turnedAway.get(caller)))]
  expect(byNobody.size).toBeGreaterThan(50)
  // A passkey or code is shown by mutations that anybody may call, so that nothing is left for who is half signed in.
  expect(allowed('half signed in')).toEqual([])
  expect(allowed('about to enrol').toSorted()).toEqual([
    'Mutation.addPasskey',
    'Mutation.askNewPasskey',
    'Mutation.beginAuthenticator',
    'Mutation.finishAuthenticator',
  ])
  console.info(
    `factor bypass: ${byNobody.size} of ${byNobody.size} questions refused to who owes a factor, ${byNobody.size - 4} to who must set one up`,
  )
})

it('showed a newcomer nothing of others, on every step of the way in', async () => {
  const answers = await playScenes(world, reached)
  const person = { name: 'newcomer', options: {}, creditor: false }
  expect(answers.flatMap((answer) => leaksIn(person, JSON.stringify(answer), 'own'))).toEqual([])
})

it('showed somebody at the desk nothing of others, on every step of a day of work', async () => {
  const answers = await playDeskScene(world, reached)
  expect(answers.flatMap(({ errors }) => errors)).toEqual([])
  const person = { name: 'desk', options: {}, creditor: false }
  expect(answers.flatMap((answer) => leaksIn(person, JSON.stringify(answer), 'own'))).toEqual([])
})

it('showed the marks of the other creditor to the agency: they can be seen where they may be', () => {
  expect(world.planted).toBeGreaterThan(100)
  expect(seen).toBeGreaterThan(10)
})

it('reached every field of every type', () => {
  const fields = objectTypes(world.api.schema).flatMap((type) =>
    Object.keys(type.getFields()).map((field) => `${type.name}.${field}`),
  )
  expect(fields.filter((field) => !reached.has(field) && !(field in reachedElsewhere))).toEqual([])
  console.info(
    `probe matrix: ${reached.size} of ${fields.length} fields reached, ${all.length} questions by ${world.callers.length} callers: ${asked} answers compared, ${world.planted} marked texts, none seen by others`,
  )
})

/** Fields that need what cannot be known beforehand, and where they are reached. */
const reachedElsewhere: Readonly<Record<string, string>> = {
  'FactorAdded.recoveryCodes': 'The code of an authenticator app: second-factor.database.test.ts',
  'ChangeOthers.count': 'More values of a dimension than are listed: explain-change.database.test.ts',
  'ChangeOthers.contribution': 'More values of a dimension than are listed: explain-change.database.test.ts',
}

it('left the other organisation as it was, and told the log nothing of it', async () => {
  expect(await checksum(world.superuser, world.tables, world.otherOrganisation)).toEqual(before.otherOrganisation)
  const log = world.lines.join('')
  expect(world.lines.length).toBeGreaterThan(0)
  for (const mark of Object.values(marks)) expect(log).not.toContain(mark)
})
