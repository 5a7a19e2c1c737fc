/// <reference types="vite/client" />

/** The parts of the message catalogues, divided by the build; while developing each is the whole. */
declare module 'virtual:message-parts' {
  /** The part that the shell needs. */
  export const first_part: string
  export const loadPart: (language: 'en' | 'fr', part: string) => Promise<import('@lingui/core').Messages>
}

/** The ids of the operations by name, made by the build; empty while developing. */
declare module 'virtual:document-ids' {
  export const documentIds: Readonly<Record<string, string>>
}
