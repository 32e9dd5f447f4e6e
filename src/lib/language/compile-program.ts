/** Puts the compiler together: expressions contain functions, functions contain statements. */
import type { Environment } from './bound-value.ts';
import { builtinsFor, type Builtins } from './builtins.ts';
import type { Action, Compilation } from './compilation.ts';
import { compileExpression } from './compile-expression.ts';
import { compileDefinition } from './compile-function.ts';
import { compileBlock } from './compile-statement.ts';
import type { Machine } from './machine.ts';
import { Names } from './names.ts';
import type { Statement } from './syntax.ts';

/** A program that is ready to run. */
export interface CompiledProgram {
	readonly names: Names;
	readonly run: (environment: Environment) => void;
}

/** Compiles a program for one run of it. */
export function compileProgram(
	machine: Machine,
	statements: readonly Statement[]
): CompiledProgram {
	const names = Names.ofModule(statements);
	const run: Action = compileBlock(compilationOf(machine, builtinsFor(machine), names), statements);
	return { names, run };
}

function compilationOf(machine: Machine, builtins: Builtins, names: Names): Compilation {
	const compilation: Compilation = {
		machine,
		builtins,
		names,
		expression: (expression) => compileExpression(compilation, expression),
		definition: (definition) => compileDefinition(compilation, definition, compileBlock),
		withNames: (inner) => compilationOf(machine, builtins, inner)
	};
	return compilation;
}
