import { text } from 'node:stream/consumers'
import { OperatorError } from '@quittance/platform'

/** Reads a password: typed without an echo in a terminal, else the first line of standard input. */
export const readPassword = async (): Promise<string> => {
  const password = process.stdin.isTTY ? await typed() : ((await text(process.stdin)).split(/\r?\n/)[0] ?? '')
  if (password === '') {
    throw new OperatorError('configuration', 'No password was given: type one, or send it through standard input.')
  }
  return password
}

const typed = async (): Promise<string> => {
  process.stderr.write('Password: ')
  process.stdin.setRawMode(true)
  process.stdin.setEncoding('utf8')
  let password = ''
  try {
    for await (const chunk of process.stdin) {
      for (const character of String(chunk)) {
        if (character === '\r' || character === '\n' || character === '\u0004') return password
        if (character === '\u0003') throw new OperatorError('configuration', 'Cancelled.')
        password = character === '\u007F' ? password.slice(0, -1) : password + character
      }
    }
    return password
  } finally {
    process.stdin.setRawMode(false)
    process.stderr.write('\n')
  }
}
