/// <reference types="vite/client" />

/** A message catalogue, compiled by the Lingui plugin when it is imported. */
declare module '*.po' {
  export const messages: Record<string, string>
}

interface ImportMetaEnv {
  /** Where a build puts the parts of the message catalogues, below the base address. */
  readonly MESSAGE_FOLDER: string
}
