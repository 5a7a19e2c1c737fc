import { openMailTransport, openSmsTransport } from '@quittance/platform'
import { expect, it } from 'vitest'
import { openMailSinkSite } from './mail-sink-site.js'
import { openSmtpSink } from './smtp-sink.js'

it('shows what was sent, with its files, to this machine alone, and lets nothing of it run', async () => {
  const sink = await openSmtpSink()
  const site = await openMailSinkSite(0, sink.mails, sink.keepSms)
  const transport = openMailTransport({
    smtp_url: sink.url,
    from: { name: 'Agence', address: 'no-reply@agency.example' },
  })
  try {
    expect(await (await fetch(site.address)).text()).toContain('No e-mail has left yet')
    await transport.send({
      id: 'one',
      recipient: 'lea@agency.example',
      subject: 'Chaque lundi · 23 nov. 2026',
      text: 'Encaissé : 1 234,56 €',
      html: '<p>Encaissé&nbsp;: <b>1 234,56 €</b></p><script>alert(1)</script>',
      attachments: [
        { file_name: 'Encaissé 2026-11-23.csv', content_type: 'text/csv', bytes: Buffer.from('a;b\n1;é\n') },
      ],
    })
    expect(sink.mails()).toHaveLength(1)
    expect(await (await fetch(site.address)).text()).toContain('Chaque lundi · 23 nov. 2026')
    const shown = await (await fetch(`${site.address}/mails/1`)).text()
    expect(shown).toContain('Encaissé : 1 234,56 €')
    expect(shown).toContain('<iframe sandbox')
    const html = await fetch(`${site.address}/mails/1/parts/1`)
    expect(html.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(await html.text()).toContain('<b>1 234,56 €</b>')
    const file = await fetch(`${site.address}/mails/1/parts/2`)
    expect(file.headers.get('content-disposition')).toContain(encodeURIComponent('Encaissé 2026-11-23.csv'))
    expect(await file.text()).toBe('a;b\n1;é\n')
    await openSmsTransport({ url: `${site.address}/sms`, token: null, from: 'Agence' }).send({
      id: 'two',
      recipient: '+33612345678',
      text: 'Réf. 1042-3',
    })
    expect(sink.mails()[0]).toMatchObject({ from: 'Agence', to: '+33612345678', subject: 'SMS: Réf. 1042-3' })
    const refusing = openSmsTransport({ url: `${site.address}/other`, token: null, from: 'Agence' })
    await expect(refusing.send({ id: 'three', recipient: '+33612345678', text: 'x' })).rejects.toMatchObject({
      permanent: true,
    })
    for (const path of ['/mails/9', '/mails/1/parts/9', '/other', '/mails/../x'])
      expect((await fetch(`${site.address}${path}`)).status).toBe(404)
  } finally {
    transport.close()
    await site.close()
    await sink.close()
  }
})
