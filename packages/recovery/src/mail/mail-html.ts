import { escapeMarkup } from '@quittance/core'

/**
 * HTML that mail programs show alike: tables for layout, styles on each element, no script, nothing loaded from elsewhere.
 * Outlook for Windows lays out with the engine of Word, hence attributes such as `width` and `cellpadding` beside the styles.
 */
export const mail_ink = '#1b1f24'
export const mail_muted = '#57606a'
export const mail_rule = '#d0d7de'
export const mail_accent = '#1f4f82'

const font = "font-family:'Segoe UI',Helvetica,Arial,sans-serif"

/** A whole e-mail around its rows, each a part of the page. */
export const mailPage = (language: 'fr' | 'en', title: string, rows: readonly string[]): string => `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="referrer" content="no-referrer"><title>${escapeMarkup(title)}</title></head>
<body style="margin:0;padding:0;background:#ffffff">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"><tr><td align="center" style="padding:24px 12px">
<table role="presentation" width="640" cellpadding="0" cellspacing="0" border="0" style="width:640px;max-width:100%;${font};font-size:14px;line-height:20px;color:${mail_ink};text-align:left">
${rows.map((row) => `<tr><td style="padding:0 0 16px 0">${row}</td></tr>`).join('\n')}
</table>
</td></tr></table>
</body>
</html>
`

/** The title of the page. */
export const mailTitle = (text: string): string =>
  `<h1 style="margin:0;font-size:20px;line-height:28px;font-weight:600">${escapeMarkup(text)}</h1>`

/** The title of a part. */
export const mailHeading = (text: string): string =>
  `<h2 style="margin:0 0 8px 0;font-size:15px;line-height:22px;font-weight:600">${escapeMarkup(text)}</h2>`

export const mailText = (text: string): string => `<p style="margin:0">${escapeMarkup(text)}</p>`

/** Smaller and paler. */
export const mailNote = (text: string): string =>
  `<p style="margin:0 0 4px 0;font-size:12px;line-height:18px;color:${mail_muted}">${escapeMarkup(text)}</p>`

/** The one thing to do next. */
export const mailButton = (label: string, address: string): string =>
  `<table role="presentation" cellpadding="0" cellspacing="0" border="0"><tr><td bgcolor="${mail_accent}" style="border-radius:4px"><a href="${escapeMarkup(address)}" style="display:inline-block;padding:9px 18px;color:#ffffff;text-decoration:none;font-weight:600">${escapeMarkup(label)}</a></td></tr></table>`

export const mailLink = (label: string, address: string): string =>
  `<a href="${escapeMarkup(address)}" style="color:${mail_accent}">${escapeMarkup(label)}</a>`

/** A cell of a table: numbers stand at the end, in figures of one width. */
export const mailCell = (
  text: string,
  kind: { readonly head?: boolean; readonly end?: boolean; readonly strong?: boolean },
): string => {
  const tag = kind.head === true ? 'th' : 'td'
  const align = kind.end === true ? 'right' : 'left'
  const looks = [
    'padding:5px 8px',
    `border-bottom:1px solid ${mail_rule}`,
    `text-align:${align}`,
    ...(kind.head === true ? [`color:${mail_muted}`, 'font-weight:400', 'font-size:12px'] : []),
    ...(kind.strong === true ? ['font-weight:600'] : []),
    ...(kind.end === true ? ['white-space:nowrap', 'font-variant-numeric:tabular-nums'] : []),
  ].join(';')
  return `<${tag} align="${align}" valign="top"${kind.head === true ? ' scope="col"' : ''} style="${looks}">${escapeMarkup(text)}</${tag}>`
}

export const mailTable = (rows: readonly (readonly string[])[]): string =>
  `<table width="100%" cellpadding="0" cellspacing="0" border="0" style="border-collapse:collapse;border-top:1px solid ${mail_rule};font-size:13px;line-height:18px">${rows.map((cells) => `<tr>${cells.join('')}</tr>`).join('\n')}</table>`
