/**
 * A program is compiled to closures: every expression becomes a function of the variables, every
 * statement one that says how it ended. That is fast, and needs no code made from text.
 */
import type { BoundValue, Completion, Environment } from './bound-value.ts';
import type { Builtins } from './builtins.ts';
import type { Machine } from './machine.ts';
import type { Names } from './names.ts';
import type { Expression, FunctionDefinition } from './syntax.ts';

/** A compiled expression. */
export type Code = (environment: Environment) => BoundValue;

/** A compiled statement or block. */
export type Action = (environment: Environment) => Completion;

/** What every part of the compiler needs: the run that it compiles for, and the names that are visible. */
export interface Compilation {
	readonly machine: Machine;
	readonly builtins: Builtins;
	readonly names: Names;
	/** Compiles an expression here. */
	expression(expression: Expression): Code;
	/** Compiles a definition here; running it makes the function. */
	definition(definition: FunctionDefinition): Code;
	/** The same with other names visible. */
	withNames(names: Names): Compilation;
}
