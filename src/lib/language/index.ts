/** The language: micrograd-style Python in, a recording out. This file is its whole public surface. */
export type { Diagnostic } from './diagnostic.ts';
export { namedItems } from './named-items.ts';
export { namedNodes } from './named-nodes.ts';
export { runProgram, type ProgramRun } from './run-program.ts';
