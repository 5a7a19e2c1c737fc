import type pg from 'pg'
import { parseIntoClientConfig } from 'pg-connection-string'

/** The parts of a connection string in the words of `pg`; what it does not say is absent, never undefined. */
export type ConnectionAddress = { readonly password?: string } & {
  readonly [Part in Exclude<keyof pg.ClientConfig, 'connectionString' | 'password'>]?: Exclude<
    pg.ClientConfig[Part],
    undefined
  >
}

/**
 * Takes a connection string apart: host or socket folder, account, TLS (`sslmode`), server options. All pools of a
 * process are made from it, because only some of them understand a connection string by themselves. Throws when the
 * text is not an address; the error does not repeat it, since it holds the password.
 */
export const connectionAddress = (url: string): ConnectionAddress => parseIntoClientConfig(url) as ConnectionAddress
