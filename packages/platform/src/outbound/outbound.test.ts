import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { isPublic } from './network.js'
import { openOutbound } from './outbound.js'

let server: Server | undefined
afterEach(() => {
  server?.closeAllConnections()
  server?.close()
  server = undefined
})

const listen = async (answer: RequestListener): Promise<number> => {
  const opened = createServer(answer)
  server = opened
  await new Promise<void>((resolve) => opened.listen(0, '127.0.0.1', resolve))
  return (opened.address() as AddressInfo).port
}

const own = openOutbound({ own_networks: ['127.0.0.0/8'], timeout_ms: 2000, answer_bytes_maximum: 1000 })

describe('addresses', () => {
  it('tell public hosts from everything else', () => {
    const special =
      `0.0.0.0 10.1.2.3 100.64.0.1 127.0.0.1 127.255.255.254 169.254.169.254 172.16.0.1 172.31.255.255 192.0.2.1 192.168.1.1 198.18.0.1 224.0.0.1 255.255.255.255 :: ::1 ::ffff:127.0.0.1 ::ffff:8.8.8.8 fe80::1 fc00::1 fd12::1 ff02::1 64:ff9b::7f00:1 2001::1 2001:db8::1 2002:7f00:1:: localhost`.split(
        ' ',
      )
    for (const address of special) expect([address, isPublic(address)]).toEqual([address, false])
    for (const address of ['1.1.1.1', '172.15.0.1', '172.32.0.1', '2606:4700::1111', '2a00:1450::1'])
      expect([address, isPublic(address)]).toEqual([address, true])
  })

  const refused = [
    'https://127.0.0.1/',
    'https://[::1]/',
    'https://localhost/',
    'https://10.0.0.1/',
    'https://169.254.169.254/',
    'https://2130706433/',
    'https://0x7f.1/',
    'https://017700000001/',
    'https://127.1/',
    'https://0/',
    'https://[::ffff:127.0.0.1]/',
    'https://[::ffff:7f00:1]/',
    'https://[64:ff9b::127.0.0.1]/',
    'https://[fe80::1]/',
    'http://example.org/',
    'http://1.1.1.1/',
    'ftp://example.org/',
    'file:///etc/passwd',
    'gopher://example.org/',
    'https://user:secret@1.1.1.1/',
    'data:text/plain,x',
    'javascript:1',
    '//example.org',
    '',
    'https://',
  ]

  it('that lead inside, or are not https, are refused before anything is sent', async () => {
    let asked = 0
    const port = await listen((_request, response) => {
      asked += 1
      response.end()
    })
    const closed = openOutbound()
    let count = 0
    for (const address of [...refused, `http://127.0.0.1:${port}/`, `http://localhost:${port}/`]) {
      await expect(closed.fetch(address), address).rejects.toMatchObject({
        code: expect.stringMatching(/_not_allowed$/),
      })
      count += 1
    }
    expect(asked).toBe(0)
    // oxlint-disable-next-line no-console -- the figure belongs in the log of the run
    console.info(`outbound client: ${count} addresses refused of ${refused.length + 2}`)
  })

  it('without TLS reach the loopback only, and only where it was allowed', async () => {
    const port = await listen((_request, response) => response.end('here'))
    expect(await (await own.fetch(`http://127.0.0.1:${port}/`)).text()).toBe('here')
    expect(await (await own.fetch(`http://localhost:${port}/`)).text()).toBe('here')
    const private_networks = openOutbound({ own_networks: ['10.0.0.0/8'] })
    await expect(private_networks.fetch('http://10.0.0.1/')).rejects.toMatchObject({ code: 'address_not_allowed' })
  })
})

describe('a call', () => {
  it('sends what was given, and follows no redirect', async () => {
    const port = await listen((request, response) => {
      let body = ''
      request.on('data', (piece) => (body += String(piece)))
      request.on('end', () => {
        response.writeHead(302, { location: 'http://127.0.0.1:1/', 'x-seen': `${request.method} ${body}` }).end('moved')
      })
    })
    const response = await own.fetch(`http://127.0.0.1:${port}/`, {
      method: 'POST',
      body: new URLSearchParams({ a: 'é' }),
    })
    expect([response.status, response.headers.get('x-seen'), await response.text()]).toEqual([
      302,
      'POST a=%C3%A9',
      'moved',
    ])
  })

  it('ends at an answer that is too large', async () => {
    const port = await listen((_request, response) => {
      const more = setInterval(() => response.write('x'.repeat(600)), 5)
      response.on('close', () => clearInterval(more))
    })
    await expect(own.fetch(`http://127.0.0.1:${port}/`)).rejects.toMatchObject({ code: 'answer_too_large' })
  })

  it('ends when nothing comes', async () => {
    const port = await listen((_request, response) => response.write('x'))
    const hasty = openOutbound({ own_networks: ['127.0.0.0/8'], timeout_ms: 100 })
    await expect(hasty.fetch(`http://127.0.0.1:${port}/`)).rejects.toMatchObject({ code: 'timeout' })
  })

  it('says why there is no answer', async () => {
    await expect(own.fetch('http://127.0.0.1:1/')).rejects.toMatchObject({ code: 'unreachable', host: '127.0.0.1' })
    const port = await listen((_request, response) => response.end())
    await expect(own.fetch(`https://127.0.0.1:${port}/`)).rejects.toMatchObject({ code: 'tls' })
  })
})
