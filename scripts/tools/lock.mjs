import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { PlainError } from './run.mjs'

const WAIT_MAX_MS = 10 * 60_000

/**
 * Holds `file` while this process installs or builds, so that two commands in one folder do not write over each
 * other. The file names its holder; one whose process is gone counts for nothing. Answers the function that gives
 * the lock back.
 */
export async function takeLock(file) {
  const started = Date.now()
  let told = false
  while (!claim(file)) {
    const holder = readHolder(file)
    if (!isAlive(holder)) {
      rmSync(file, { force: true })
      continue
    }
    if (Date.now() - started > WAIT_MAX_MS) {
      throw new PlainError(
        `Process ${holder.pid} has been preparing this folder for ten minutes; stop it and start again.`,
      )
    }
    if (!told) {
      console.log(`Waiting for process ${holder.pid}, which prepares this folder…`)
      told = true
    }
    await wait(200)
  }
  return () => rmSync(file, { force: true })
}

/** Creates the lock together with its content: a link appears whole or not at all. */
function claim(file) {
  const draft = `${file}.${process.pid}`
  try {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(draft, JSON.stringify({ pid: process.pid, startedAt: startOf(process.pid) }))
    linkSync(draft, file)
    return true
  } catch (error) {
    if (error.code === 'EEXIST') return false
    throw new PlainError(`Cannot write ${file} (${error.code}): make the folder writable for this user.`)
  } finally {
    rmSync(draft, { force: true })
  }
}

function readHolder(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return { pid: 0 }
  }
}

function isAlive({ pid, startedAt }) {
  if (!Number.isInteger(pid) || pid <= 0) return false
  try {
    process.kill(pid, 0)
  } catch (error) {
    if (error.code !== 'EPERM') return false
  }
  return startOf(pid) === startedAt
}

/**
 * When a process started, in the kernel's own unit: process numbers are used again. Empty where it cannot be known;
 * 'ended' for a process that nobody collected.
 */
function startOf(pid) {
  try {
    const line = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = line.slice(line.lastIndexOf(')') + 2).split(' ')
    return fields[0] === 'Z' ? 'ended' : fields[19]
  } catch {
    return ''
  }
}
