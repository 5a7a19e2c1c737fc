import { Command, Option } from 'commander'

/** `quittance import`: a delivered file, without a browser. */
export const importCommand = (): Command =>
  new Command('import')
    .description('take a delivered file in, and wait until it has been worked')
    .argument('<file>', 'the file; "-" reads standard input')
    .requiredOption('--creditor <code>', 'code of the creditor that sent it')
    .addOption(
      new Option('--kind <kind>', 'what its rows are')
        .choices(['claim', 'payment', 'promise', 'activity'])
        .makeOptionMandatory(),
    )
    .option('--portfolio <code>', 'code of the portfolio: where claims are placed, or to which rows are restricted')
    .option('--received <date>', 'received date of claims, YYYY-MM-DD; today unless given')
    .option('--organisation <name>', 'the organisation, where the database holds more than one')
    .option('--wait', 'stop at the mapping even when nothing is in doubt, to confirm it on the screen')
    .action(async (file: string, options: ImportOptions) => {
      const { runImport } = await import('./run-import.js')
      await runImport(file, options)
    })

export type ImportOptions = {
  readonly creditor: string
  readonly kind: 'claim' | 'payment' | 'promise' | 'activity'
  readonly portfolio?: string
  readonly received?: string
  readonly organisation?: string
  readonly wait?: true
}
