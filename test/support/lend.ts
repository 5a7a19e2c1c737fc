/** Lends some things to tests that run at the same time, each to one at a time. */
export type Lender<Thing> = {
  /** Waits until one is free, uses it, and takes it back however the use ends. */
  lend<Result>(use: (thing: Thing) => Promise<Result>): Promise<Result>
}

export const lender = <Thing>(things: readonly Thing[]): Lender<Thing> => {
  const free = [...things]
  const waiting: ((thing: Thing) => void)[] = []
  return {
    lend: async (use) => {
      const thing = free.pop() ?? (await new Promise<Thing>((take) => waiting.push(take)))
      try {
        return await use(thing)
      } finally {
        const next = waiting.shift()
        if (next === undefined) free.push(thing)
        else next(thing)
      }
    },
  }
}
