/** What a jsonb column may hold: a plain object that survives JSON. */
export type JsonObject = { readonly [key: string]: unknown }
