export { createTestDatabase, type TestDatabase } from './database.js'
export { openSmtpSink, type ReceivedMail, type SinkMood, type SmtpSink } from './smtp-sink.js'
