export { type AttributableContact, attributedAgent, attribution_days } from './attributed-agent.js'
