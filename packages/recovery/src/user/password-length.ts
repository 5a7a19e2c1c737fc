/**
 * Characters of a password: fewer can be guessed (ASVS 5.0, 6.2.1), and a bound is needed on the work of hashing. Fifteen
 * are what people are advised to take.
 */
export const password_length = { minimum: 8, advised: 15, maximum: 256 } as const
