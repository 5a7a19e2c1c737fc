import { Command } from 'commander'

/** `quittance audit`: the trail of who did and read what. */
export const auditCommand = (): Command => {
  const command = new Command('audit').description('verify the audit trail')
  command
    .command('verify')
    .description(
      'verify every link of the chain of audit events, and the anchors in storage; names the first broken link, exit code 1 when there is one',
    )
    .option('--organisation <name>', 'only this organisation; all of them when left out')
    .action(async (options: { organisation?: string }) => {
      const { runVerify } = await import('./run-audit.js')
      await runVerify(options.organisation)
    })
  return command
}
