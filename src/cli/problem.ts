/** What is wrong with a command, as one Danish sentence for standard error. */
export class CliProblem extends Error {}
