import { actions } from './action.js'
import { field_rules, type FieldRule } from './field-rule.js'
import { scopeOf, scopes } from './permission.js'
import { action_texts, role_texts, scope_texts } from './permission-text.js'
import { type Role, roles } from './role.js'

/** The table of permissions as a Markdown document in English; `docs/permissions.md` is this text. */
export function permissionDocument(): string {
  return [
    '# Who may do what',
    'Printed from the table that the server and the screens ask (`packages/core/src/permission`): `quittance permissions`.',
    ['## Roles', ...roles.map((role) => `- **${role}** ${role_texts[role].en}`)].join('\n'),
    [
      '## Reach',
      ...scopes.map((scope) => `- **${scope}**: ${scope_texts[scope].en}`),
      '- **–**: not at all; it is neither shown nor answered',
    ].join('\n'),
    [
      'A case that no team works belongs to the whole agency, so an agency without teams works as if there were none.',
      'Figures name nobody: agents and managers see those of the whole agency, and behind a figure the list of the cases',
      'that they reach, with the sum of the others.',
    ].join('\n'),
    ['## Actions', table(['action', ...roles], actions.map(actionRow))].join('\n\n'),
    actions.map((action) => `- \`${action}\`: ${action_texts[action].en}`).join('\n'),
    [
      '## Fields',
      'Some fields need more than the object on which they stand:',
      table(['field', 'needs', 'what is withheld', 'answered instead', 'read by'], fieldRows()),
    ].join('\n\n'),
  ]
    .join('\n\n')
    .concat('\n')
}

const actionRow = (action: (typeof actions)[number]): string[] => [
  `\`${action}\``,
  ...roles.map((role) => scopeOf(role, action) ?? '–'),
]

const fieldRows = (): string[][] =>
  Object.entries<FieldRule>(field_rules).map(([field, { action, about, instead }]) => [
    `\`${field}\``,
    `\`${action}\``,
    about === 'always' ? 'all of it' : about,
    instead,
    readers(action).join(', '),
  ])

const readers = (action: (typeof actions)[number]): Role[] => roles.filter((role) => scopeOf(role, action) !== null)

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
