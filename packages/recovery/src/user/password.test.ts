import { expect, it } from 'vitest'
import { hashPassword, verifyPassword } from './password.js'

it('is stored as argon2id in PHC form, each time with another salt', async () => {
  const [first, second] = await Promise.all([hashPassword('päss word 123'), hashPassword('päss word 123')])
  expect(first).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$/)
  expect(second).not.toBe(first)
  expect(await verifyPassword('päss word 123', first)).toEqual({ valid: true, outdated: false })
  expect(await verifyPassword('pass word 123', first)).toEqual({ valid: false, outdated: false })
})

it('is the same however its letters were typed', async () => {
  const stored = await hashPassword('caf\u00e9 au lait')
  expect((await verifyPassword('cafe\u0301 au lait', stored)).valid).toBe(true)
})

it('verifies hashes of other makers and other parameters, and calls them outdated', async () => {
  // From the reference implementation: echo -n password | argon2 somesalt -id -t 2 -m 16 -p 1 -l 24
  const stored = '$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc'
  expect(await verifyPassword('password', stored)).toEqual({ valid: true, outdated: true })
})

it.each(['', 'plain', '$2b$10$abcdefghijklmnopqrstuv', '$argon2i$v=19$m=16,t=2,p=1$c29tZXNhbHQ$AAAA'])(
  'refuses %j as a stored hash',
  async (stored) => {
    await expect(verifyPassword('password', stored)).rejects.toThrow('PHC')
  },
)
