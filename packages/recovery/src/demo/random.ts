/** What a weighted choice is made from: a value and its weight (> 0; weights need not add up to 1). */
export type Weighted<Value> = readonly [value: Value, weight: number]

/**
 * A deterministic source of random numbers.
 *
 * The generator is sfc32 (Chris Doty-Humphrey, "Small Fast Counting", 128 bits of state), started from four words of
 * splitmix32 over an FNV-1a hash of the key, then run 12 times so that near keys give unrelated sequences. It is not
 * cryptographic. The same key gives the same sequence on every machine.
 */
export class Random {
  private a: number
  private b: number
  private c: number
  private counter = 1

  /** Starts a sequence of its own for this key; each thing generated has its own, so that order does not matter. */
  constructor(...key: readonly (string | number)[]) {
    const words = splitmix32(hash(key.join('\u001f')))
    this.a = words()
    this.b = words()
    this.c = words()
    for (let round = 0; round < 12; round += 1) this.word()
  }

  private word(): number {
    const result = (this.a + this.b + this.counter) | 0
    this.counter = (this.counter + 1) | 0
    this.a = this.b ^ (this.b >>> 9)
    this.b = (this.c + (this.c << 3)) | 0
    this.c = (((this.c << 21) | (this.c >>> 11)) + result) | 0
    return result >>> 0
  }

  /** A number in [0, 1) with 32 random bits. */
  next(): number {
    return this.word() / 4_294_967_296
  }

  /** A whole number from minimum to maximum, both included. */
  integer(minimum: number, maximum: number): number {
    return minimum + Math.floor(this.next() * (maximum - minimum + 1))
  }

  /** True with this probability (0 to 1). */
  chance(probability: number): boolean {
    return this.next() < probability
  }

  /** One of the values, all equally likely. The list must not be empty. */
  pick<Value>(values: readonly Value[]): Value {
    const value = values[this.integer(0, values.length - 1)]
    if (value === undefined) throw new Error('Random.pick needs at least one value')
    return value
  }

  /** One of the values, each as likely as its weight. The list must not be empty. */
  weighted<Value>(choices: readonly Weighted<Value>[]): Value {
    let rest = this.next() * choices.reduce((sum, [, weight]) => sum + weight, 0)
    for (const [value, weight] of choices) {
      rest -= weight
      if (rest < 0) return value
    }
    const last = choices.at(-1)
    if (last === undefined) throw new Error('Random.weighted needs at least one choice')
    return last[0]
  }

  /** A draw of the standard normal law (Box-Muller, one of the pair). */
  normal(): number {
    const radius = Math.sqrt(-2 * Math.log(1 - this.next()))
    return radius * Math.cos(2 * Math.PI * this.next())
  }

  /** A draw of the log-normal law of this median; sigma is the standard deviation of the logarithm. */
  logNormal(median: number, sigma: number): number {
    return median * Math.exp(sigma * this.normal())
  }

  /** A draw of the exponential law of this mean. */
  exponential(mean: number): number {
    return -mean * Math.log(1 - this.next())
  }
}

/** FNV-1a over the UTF-16 units of a text, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193)
  }
  return value >>> 0
}

/** The splitmix32 sequence, used only to spread one word of seed over the whole state. */
function splitmix32(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x9e3779b9) | 0
    let word = state ^ (state >>> 16)
    word = Math.imul(word, 0x21f0aaad)
    word ^= word >>> 15
    word = Math.imul(word, 0x735a2d97)
    return (word ^ (word >>> 15)) >>> 0
  }
}
