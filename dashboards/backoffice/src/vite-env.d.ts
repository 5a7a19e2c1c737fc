/// <reference types="vite/client" />

/** A message catalogue, compiled by the Lingui plugin when it is imported. */
declare module '*.po' {
  export const messages: Record<string, string>
}

/** The ids of the operations by name, made by the build; empty while developing. */
declare module 'virtual:document-ids' {
  export const documentIds: Readonly<Record<string, string>>
}
