/// <reference types="vite/client" />

/** A message catalogue, compiled by the Lingui plugin when it is imported. */
declare module '*.po' {
  export const messages: Record<string, string>
}
