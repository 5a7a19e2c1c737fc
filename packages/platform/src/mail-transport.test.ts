import { openSmtpSink, type SmtpSink } from '@quittance/testkit'
import { afterEach, describe, expect, it } from 'vitest'
import { isMailAddress, MailError, openMailTransport, readMailSender } from './mail-transport.js'

const mail = {
  id: 'm-1',
  recipient: 'lea@recouvra.example',
  subject: 'Bonjour Léa',
  text: 'Voilà.\n',
  html: '<p>Voilà.</p>',
}
const from = { name: 'Recouvra', address: 'no-reply@recouvra.example' }

let sink: SmtpSink | undefined
afterEach(async () => {
  await sink?.close()
  sink = undefined
})
const failureOf = (work: Promise<void>): Promise<unknown> =>
  work.then(
    () => null,
    (error: unknown) => error,
  )

describe('a real SMTP server', () => {
  it('gets both forms of the e-mail, for one recipient', async () => {
    sink = await openSmtpSink()
    const transport = openMailTransport({ smtp_url: sink.url, from })
    await transport.send(mail)
    transport.close()
    expect(sink.received).toMatchObject([{ from: from.address, recipients: [mail.recipient] }])
    const source = sink.received[0]?.source ?? ''
    expect(source).toContain('Message-ID: <m-1@recouvra.example>')
    expect(source).toContain('From: Recouvra <no-reply@recouvra.example>')
    expect(source).toContain('text/plain')
    expect(source).toContain('text/html')
  })

  it('never gets a header or recipient that was not meant', async () => {
    sink = await openSmtpSink()
    const transport = openMailTransport({ smtp_url: sink.url, from })
    await transport.send({ ...mail, subject: 'Hello\r\nBcc: spy@evil.example\r\n\r\nBody' })
    const headers = sink.received[0]?.source.split('\r\n\r\n')[0] ?? ''
    expect(headers).not.toMatch(/^Bcc:/im)
    const attacks = [
      'lea@recouvra.example\r\nBcc: spy@evil.example',
      'lea@recouvra.example, spy@evil.example',
      'lea@recouvra.example;spy@evil.example',
      '"lea" <spy@evil.example>',
      'lea@recouvra.example>\r\nRCPT TO:<spy@evil.example',
      'lea@recouvra.example (spy@evil.example)',
      'lea recouvra@example',
      'nobody',
      `${'a'.repeat(250)}@b.example`,
      'group:lea@recouvra.example,spy@evil.example;',
    ]
    let refused = 0
    for (const recipient of attacks) {
      const failure = await failureOf(transport.send({ ...mail, recipient }))
      expect(failure).toMatchObject({ permanent: true })
      refused += 1
    }
    transport.close()
    expect(sink.received).toHaveLength(1)
    console.info(`e-mail: ${refused} forged recipients refused of ${attacks.length}`)
  })

  it.each([
    [550, true],
    [450, false],
  ])('that answers %i is tried again accordingly', async (status, permanent) => {
    sink = await openSmtpSink()
    sink.be({ kind: 'refusing', status })
    const transport = openMailTransport({ smtp_url: sink.url, from })
    const failure = await failureOf(transport.send(mail))
    transport.close()
    expect(failure).toBeInstanceOf(MailError)
    expect(failure).toMatchObject({ permanent })
  })

  it('that falls silent, or is down, is a failure that may pass', async () => {
    sink = await openSmtpSink()
    sink.be({ kind: 'silent' })
    const transport = openMailTransport({ smtp_url: sink.url, from }, { socketTimeout: 300 })
    expect(await failureOf(transport.send(mail))).toMatchObject({ permanent: false })
    await sink.close()
    sink = undefined
    expect(await failureOf(transport.send(mail))).toMatchObject({ permanent: false })
    transport.close()
  })
})

it('reads the sender as people write one', () => {
  expect(readMailSender('Recouvra SA <no-reply@recouvra.example>')).toEqual({
    name: 'Recouvra SA',
    address: 'no-reply@recouvra.example',
  })
  expect(readMailSender(' no-reply@recouvra.example ')).toEqual({ name: '', address: 'no-reply@recouvra.example' })
  for (const text of ['', 'nobody', 'a <b@c> <d@e>', 'x\r\nBcc: a@b <c@d>']) expect(readMailSender(text)).toBeNull()
})

it('takes an address with accents, and none with what ends a header', () => {
  expect(['léa@exemple.example', "o'hara@x.example", 'a+b@x.example'].every(isMailAddress)).toBe(true)
  expect(['a@b@c', 'a@', '@b', 'a b@c', 'a@b\n', '<a@b>'].some(isMailAddress)).toBe(false)
})
