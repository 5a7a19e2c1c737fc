import { creditorLoaders } from '../creditor/creditor.loader.js'
import { portfolioLoaders } from '../portfolio/portfolio.loader.js'
import { userLoaders } from '../user/user.loader.js'
import type { LoaderSource } from './loader-source.js'

/** Every loader of a request. A statement runs when the first value of its batch is awaited. */
export const createLoaders = (source: LoaderSource) => ({
  ...userLoaders(source),
  ...creditorLoaders(source),
  ...portfolioLoaders(source),
})

export type Loaders = ReturnType<typeof createLoaders>
