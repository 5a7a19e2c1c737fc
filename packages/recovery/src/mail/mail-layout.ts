import { escapeMarkup } from '@quittance/core'

/** What an e-mail says, in its two forms. */
export type MailContent = { readonly subject: string; readonly text: string; readonly html: string }

/** The parts of which every e-mail of the product is made. */
export type MailParts = {
  readonly language: 'fr' | 'en'
  readonly subject: string
  readonly greeting: string
  /** Shown before the link. */
  readonly paragraphs: readonly string[]
  readonly link: { readonly label: string; readonly address: string } | null
  /** Shown after it, smaller. */
  readonly notes: readonly string[]
  /** The agency on whose behalf it is sent. */
  readonly signature: string
}

/** An e-mail as plain text, and the same as simple HTML that loads nothing. */
export const layOutMail = (parts: MailParts): MailContent => ({
  subject: parts.subject,
  text: asText(parts),
  html: asHtml(parts),
})

const asText = ({ greeting, paragraphs, link, notes, signature }: MailParts): string =>
  [greeting, ...paragraphs, ...(link === null ? [] : [`${link.label}\n${link.address}`]), ...notes, signature].join(
    '\n\n',
  ) + '\n'

const asHtml = ({ language, subject, greeting, paragraphs, link, notes, signature }: MailParts): string => {
  const lines = [greeting, ...paragraphs].map((text) => `<p>${escapeMarkup(text)}</p>`)
  const button =
    link === null
      ? []
      : [
          `<p><a href="${escapeMarkup(link.address)}" style="${buttonStyle}">${escapeMarkup(link.label)}</a></p>`,
          `<p style="${noteStyle}">${escapeMarkup(link.address)}</p>`,
        ]
  const small = notes.map((text) => `<p style="${noteStyle}">${escapeMarkup(text)}</p>`)
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="referrer" content="no-referrer"><title>${escapeMarkup(subject)}</title></head>
<body style="${bodyStyle}">
${[...lines, ...button, ...small, `<p>${escapeMarkup(signature)}</p>`].join('\n')}
</body>
</html>
`
}

const bodyStyle =
  'font-family:sans-serif;font-size:16px;line-height:1.5;color:#1b1f24;max-width:36em;margin:2em auto;padding:0 1em'
const buttonStyle =
  'display:inline-block;padding:0.6em 1.2em;background:#1f4f82;color:#ffffff;border-radius:4px;text-decoration:none'
const noteStyle = 'font-size:13px;color:#57606a;overflow-wrap:anywhere'
