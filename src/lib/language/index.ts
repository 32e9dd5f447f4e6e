/** The language: micrograd-style Python in, a recording out. This file is its whole public surface. */
export { ListValue, NodeValue, PlainNumber, TupleValue, type BoundValue } from './bound-value.ts';
export { bounds } from './bounds.ts';
export type { Diagnostic, DiagnosticLanguage } from './diagnostic.ts';
export { namedItems } from './named-items.ts';
export { namedNodes } from './named-nodes.ts';
export { runProgram, type ProgramResult, type ProgramRun } from './run-program.ts';
