import { isIP } from 'node:net'
import { z } from 'zod'
import { type MailSender, readMailSender } from '../mail-transport.js'

/** What the README's table says of a variable, beside its name. */
const documentation = z.registry<{
  /** What holds when the variable is not set. */
  readonly fallback: string
  readonly about: string
}>()

const wholeNumber = (minimum: number, maximum: number): z.ZodType<number, string> => {
  const error = `must be a whole number from ${minimum} to ${maximum}`
  return z
    .string()
    .regex(/^\d{1,9}$/, { error })
    .transform(Number)
    .refine((value) => value >= minimum && value <= maximum, { error })
}

const oneOf = <const Choice extends string>(choices: readonly Choice[]): z.ZodType<Choice, string> =>
  z.enum(choices, { error: `must be one of ${choices.join(', ')}` })

/** An address with one of the given schemes. It may hold a password, so messages do not repeat it. */
const address = (schemes: readonly string[]): z.ZodType<string, string> =>
  z.string().refine((text) => URL.canParse(text) && schemes.includes(new URL(text).protocol), {
    error: `must be an address that begins with ${schemes.map((scheme) => `${scheme}//`).join(' or ')}`,
  })

const isAddress = (text: string): boolean => {
  const [host = '', bits] = text.split('/')
  return isIP(host) !== 0 && (bits === undefined || /^\d{1,3}$/.test(bits))
}

/** A schema of its own for each variable: the registry of their documentation goes by the schema. */
const networks = (): z.ZodType<readonly string[], string> =>
  z
    .string()
    .transform((text) => text.split(',').map((part) => part.trim()))
    .refine((parts) => parts.every(isAddress), {
      error: 'must be IP addresses or networks such as 10.0.0.0/8, separated by commas',
    })

/** Origin only: where people find the product, as their browsers write it. */
const origin: z.ZodType<string, string> = z
  .string()
  .refine((text) => URL.canParse(text) && ['http:', 'https:'].includes(new URL(text).protocol), {
    error: 'must be an address that begins with https:// or http://',
  })
  .refine((text) => !URL.canParse(text) || new URL(text).origin === text.replace(/\/$/, '').toLowerCase(), {
    error: 'must be a scheme, a host and perhaps a port, without a path',
  })
  .transform((text) => new URL(text).origin)

const secretKey: z.ZodType<Uint8Array, string> = z
  .string()
  .transform((text) => Buffer.from(text, 'base64'))
  .refine((key) => key.length === 32, { error: 'must be 32 bytes in base64, as `openssl rand -base64 32` makes them' })

const mailSender: z.ZodType<MailSender, string> = z.string().transform((text, context) => {
  const sender = readMailSender(text)
  if (sender !== null) return sender
  context.addIssue({
    code: 'custom',
    message: 'must be an e-mail address, or a name with one as in `Agency <a@b.example>`',
  })
  return z.NEVER
})

const onOrOff: z.ZodType<boolean, string> = oneOf(['on', 'off']).transform((choice) => choice === 'on')

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const
export type LogLevel = (typeof logLevels)[number]

/** Every environment variable that the product reads; nothing else reads the environment. None is required. */
export const variables = {
  PORT: wholeNumber(1, 65_535).register(documentation, {
    fallback: '4000',
    about: 'TCP port of the API and the dashboard.',
  }),
  HOST: z
    .string()
    .regex(/^[\w.:-]{1,253}$/, { error: 'must be an IP address or a host name' })
    .register(documentation, {
      fallback: '127.0.0.1',
      about: 'Address to listen on. The default is reachable from this machine only; `0.0.0.0` listens on all.',
    }),
  QUITTANCE_PUBLIC_URL: origin.register(documentation, {
    fallback: '`http://localhost:PORT`, or HOST where that is another machine’s',
    about:
      'Where people find the product, such as `https://recovery.example`. Links in e-mails, passkeys and single sign-on depend on it.',
  }),
  QUITTANCE_SECRET_KEY: secretKey.register(documentation, {
    fallback: '`secret.key` in the data folder, made at the first start',
    about: 'Key of 32 bytes in base64 that seals the secrets in the database; the same for every process.',
  }),
  QUITTANCE_SMTP_URL: address(['smtp:', 'smtps:']).register(documentation, {
    fallback: 'e-mails wait, and links are shown to be handed over; those of the demonstration are caught and shown',
    about:
      'The server that takes e-mails over, such as `smtps://user:password@mail.example`. `smtp://` turns to TLS where the server offers it; `?requireTLS=true` insists.',
  }),
  QUITTANCE_MAIL_FROM: mailSender.register(documentation, {
    fallback: 'needed with `QUITTANCE_SMTP_URL`',
    about: 'Sender of e-mails, such as `Agency <no-reply@agency.example>`.',
  }),
  QUITTANCE_SMS_URL: address(['http:', 'https:']).register(documentation, {
    fallback: 'text messages wait; those of the demonstration are caught and shown',
    about:
      'The provider that takes text messages over: it is sent `POST` with the JSON `{"id", "from", "to", "text"}` and answers 2xx. Put a small adapter in front of one that wants another form.',
  }),
  QUITTANCE_SMS_TOKEN: z.string().register(documentation, {
    fallback: 'none is sent',
    about: 'Secret of the provider of text messages, sent as `Authorization: Bearer …`.',
  }),
  QUITTANCE_SMS_FROM: z
    .string()
    .regex(/^(?:\+\d{6,15}|[A-Za-z0-9 ]{1,11})$/u, 'must be a number such as +33612345678, or up to 11 letters')
    .register(documentation, {
      fallback: 'needed with `QUITTANCE_SMS_URL`',
      about: 'Sender of text messages: a number, or up to 11 letters and digits.',
    }),
  DATABASE_URL: address(['postgres:', 'postgresql:']).register(documentation, {
    fallback: 'the embedded PostgreSQL',
    about:
      'A PostgreSQL of your own, version 15 or newer, with the login of the application. Run `quittance migrate` on it first.',
  }),
  QUITTANCE_OWNER_DATABASE_URL: address(['postgres:', 'postgresql:']).register(documentation, {
    fallback: 'the same as `DATABASE_URL`',
    about: 'The same database with the login that owns its tables. Only migrations use it.',
  }),
  REDIS_URL: address(['redis:', 'rediss:']).register(documentation, {
    fallback: 'the queue lives in PostgreSQL',
    about: 'Moves the job queue to Redis or Valkey.',
  }),
  QUITTANCE_DATA: z.string().register(documentation, {
    fallback: '`.quittance` in the project',
    about: 'Folder of the embedded PostgreSQL and of delivered files.',
  }),
  QUITTANCE_STORAGE: z.string().register(documentation, {
    fallback: '`files` in the data folder',
    about: 'Folder of delivered files. API and workers must share it.',
  }),
  QUITTANCE_DEMO: onOrOff.register(documentation, {
    fallback: '`on` with the embedded PostgreSQL, else `off`',
    about: 'Whether `start` loads the demonstration into an empty database.',
  }),
  QUITTANCE_OUTBOUND_NETWORKS: networks().register(documentation, {
    fallback: 'none: public addresses only, over https',
    about:
      'Private addresses or networks, separated by commas, where providers of single sign-on may be. On loopback addresses among them `http` is enough.',
  }),
  QUITTANCE_TRUSTED_PROXIES: networks().register(documentation, {
    fallback: 'none',
    about: 'Addresses or networks, separated by commas, of the proxies in front that end TLS and name the client.',
  }),
  QUITTANCE_DATABASE_CONNECTIONS: wholeNumber(1, 500).register(documentation, {
    fallback: '10',
    about: 'Largest number of connections in each of the two pools of a process.',
  }),
  QUITTANCE_STATEMENT_TIMEOUT_MS: wholeNumber(100, 3_600_000).register(documentation, {
    fallback: '15000',
    about: 'Milliseconds after which PostgreSQL ends an interactive statement. Imports and reports set their own.',
  }),
  QUITTANCE_SHUTDOWN_TIMEOUT_MS: wholeNumber(100, 600_000).register(documentation, {
    fallback: '10000',
    about: 'Milliseconds that running requests and jobs are given to end when the process is told to stop.',
  }),
  LOG_LEVEL: oneOf(logLevels).register(documentation, {
    fallback: '`info`; `warn` in a terminal',
    about: `Least severe log lines to write: ${logLevels.join(', ')}.`,
  }),
  NODE_ENV: oneOf(['production', 'development', 'test']).register(documentation, {
    fallback: 'production',
    about: '`development` lets the schema be asked for over the network.',
  }),
}

/** The configuration table of the README, in Markdown. */
export const configurationTable = (): string => {
  const rows = Object.entries(variables).map(([name, schema]) => {
    const documented = documentation.get(schema)
    return `| \`${name}\` | ${documented?.fallback} | ${documented?.about} |`
  })
  return ['| variable | when not set | meaning |', '|---|---|---|', ...rows].join('\n')
}
