import { escapeMarkup } from '@quittance/core'
import type { CaughtMail } from './smtp-sink.js'

const page = (title: string, body: string): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeMarkup(title)}</title>
<style>body{font:14px/1.5 system-ui,sans-serif;margin:0 auto;max-width:60rem;padding:1.5rem;color:#1b1f24}a{color:#1f4f82}h1{font-size:1.25rem}
table{border-collapse:collapse;width:100%}th,td{text-align:left;padding:.4rem .6rem;border-bottom:1px solid #d0d7de;vertical-align:top}th{font-weight:400;color:#57606a}
iframe{width:100%;height:42rem;border:1px solid #d0d7de}pre{white-space:pre-wrap;overflow-wrap:anywhere}p{color:#57606a}</style></head>
<body>${body}</body></html>`

/** All e-mails that were caught, the latest first. */
export const listPage = (mails: readonly CaughtMail[]): string => {
  const rows = mails.map(
    ({ number, subject, to, caught_at, parts }) =>
      `<tr><td>${caught_at.toISOString().slice(0, 19).replace('T', ' ')}</td><td>${escapeMarkup(to)}</td><td><a href="/mails/${number}">${escapeMarkup(subject)}</a></td><td>${parts.filter(({ file_name }) => file_name !== null).length || ''}</td></tr>`,
  )
  const table = `<table><thead><tr><th scope="col">Caught (UTC)</th><th scope="col">To</th><th scope="col">Subject</th><th scope="col">Files</th></tr></thead><tbody>${rows.join('')}</tbody></table>`
  const body = mails.length === 0 ? '<p>No e-mail has left yet. Reload this page after one has.</p>' : table
  return page(
    'E-mails of the demonstration',
    `<h1>E-mails of the demonstration</h1><p>Nothing is delivered: e-mails are caught on this machine, and forgotten when it stops.</p>${body}`,
  )
}

/** One e-mail: its HTML in a frame of its own, its text, its files. */
export const mailPage = ({ number, subject, from, to, parts }: CaughtMail): string => {
  const files = parts.flatMap(({ file_name, bytes }, position) =>
    file_name === null
      ? []
      : [
          `<li><a href="/mails/${number}/parts/${position}">${escapeMarkup(file_name)}</a> (${bytes.byteLength} bytes)</li>`,
        ],
  )
  const html = parts.findIndex(({ content_type, file_name }) => content_type === 'text/html' && file_name === null)
  const text = parts.find(({ content_type, file_name }) => content_type === 'text/plain' && file_name === null)
  return page(
    subject,
    [
      `<p><a href="/">All e-mails</a></p><h1>${escapeMarkup(subject)}</h1><p>From ${escapeMarkup(from)}<br>To ${escapeMarkup(to)}</p>`,
      files.length === 0 ? '' : `<ul>${files.join('')}</ul>`,
      html === -1
        ? ''
        : `<iframe sandbox="allow-popups" title="The e-mail" src="/mails/${number}/parts/${html}"></iframe>`,
      text === undefined ? '' : `<h2>As plain text</h2><pre>${escapeMarkup(text.bytes.toString(text.charset))}</pre>`,
    ].join(''),
  )
}
