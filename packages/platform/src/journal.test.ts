import { appendFile, mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { openDiskJournal } from './journal.js'

const folder = await mkdtemp(path.join(tmpdir(), 'quittance-journal-'))
afterAll(() => rm(folder, { recursive: true, force: true }))
const journal = openDiskJournal(path.join(folder, 'made-when-needed'))
const linesOf = (name: string) => Array.fromAsync(journal.lines(name))

it('gives back the lines in their order, and none of a journal that is not there', async () => {
  expect(await linesOf('absent')).toEqual([])
  for (const line of ['one', 'deux é', 'three']) await journal.append('a', line)
  expect(await linesOf('a')).toEqual(['one', 'deux é', 'three'])
  expect((await stat(path.join(folder, 'made-when-needed', 'a.jsonl'))).mode & 0o777).toBe(0o600)
})

it('begins a line of its own behind half a line', async () => {
  await journal.append('torn', 'whole')
  await appendFile(path.join(folder, 'made-when-needed', 'torn.jsonl'), 'hal')
  await journal.append('torn', 'next')
  expect(await linesOf('torn')).toEqual(['whole', 'hal', 'next'])
})

it('takes neither several lines nor a name that leads elsewhere', async () => {
  await expect(journal.append('a', 'one\ntwo')).rejects.toThrow('single lines')
  for (const name of ['../a', 'a/b', '', '.']) await expect(journal.append(name, 'x')).rejects.toThrow('Not the name')
})
