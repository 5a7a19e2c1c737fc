import { describe, expect, it } from 'vitest'
import { checkPassword } from './password-choice.js'
import { passwordFault } from './password.rules.js'

const owner = { email: 'h.caron@agence.example', name: 'Hélène Caron', organisation_name: 'Recouvra Conseil' }
const never = () => false

describe('a chosen password', () => {
  it.each([
    'correct horse battery',
    'ééééèèèè',
    'passe-moi le sel',
    '🐎🔋📎🧷🐎🔋📎🧷',
    ' a b c d ',
    'x'.repeat(64),
    'y'.repeat(256),
  ])('may be %j: letters, blanks and signs as one likes', (password) => {
    expect(passwordFault(password, owner, never)).toBeNull()
  })

  it.each([
    ['', 'password_too_short'],
    ['1234567', 'password_too_short'],
    ['🐎🔋📎', 'password_too_short'],
    ['z'.repeat(257), 'password_too_long'],
    ['helene en été', 'password_personal'],
    ['H-É-L-È-N-E 77', 'password_personal'],
    ['monsieur CARON', 'password_personal'],
    ['recouvra-conseil!', 'password_personal'],
    ['xx h.caron@agence.example', 'password_personal'],
  ] as const)('may not be %j: %s', (password, fault) => {
    expect(passwordFault(password, owner, never)).toBe(fault)
  })

  it('may hold short parts of a name, and words of the agency that are no secret alone', () => {
    const brief = { ...owner, name: 'Li Wu', email: 'li@agence.example' }
    expect(passwordFault('lily and wurst', brief, never)).toBeNull()
    expect(passwordFault('bon conseil 2026', owner, never)).toBeNull()
  })

  it('may not be one of those that are tried first, however it is written', async () => {
    const tried = ['password', 'PassWord123', 'azertyuiop', 'MotDePasse', 'iloveyou', 'football1', '1qaz2wsx']
    const refused = await Promise.all(tried.map((password) => checkPassword(password, owner)))
    console.info(
      `common passwords: ${refused.filter((fault) => fault === 'password_common').length} of ${tried.length} refused`,
    )
    expect(refused).toEqual(tried.map(() => 'password_common'))
    expect(await checkPassword('correct horse battery', owner)).toBeNull()
  })
})
