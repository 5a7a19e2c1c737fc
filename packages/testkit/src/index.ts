export { faultRounds } from './fault-rounds.js'
export { createTestDatabase, type TestDatabase } from './database.js'
export { openSmtpSink, type ReceivedMail, type SinkMood, type SmtpSink } from './smtp-sink.js'
export { openIdentityProvider, signedToken, type TestIdentityProvider, type TestPerson } from './identity-provider.js'
