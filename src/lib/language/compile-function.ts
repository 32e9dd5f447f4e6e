/** Functions of the program: defining them and calling them. */
import type { Span } from '#lib/autodiff/index.ts';
import { Environment, FunctionValue, type BoundValue, type Call } from './bound-value.ts';
import type { Action, Code, Compilation } from './compilation.ts';
import { compileBind } from './compile-name.ts';
import type { Machine } from './machine.ts';
import { Names } from './names.ts';
import { refuse } from './refusal.ts';
import { takeArguments } from './take-arguments.ts';
import type { FunctionDefinition, Statement } from './syntax.ts';

type CompileBlock = (compilation: Compilation, statements: readonly Statement[]) => Action;

/** Compiles a definition. Defaults are computed where the function is defined, once. */
export function compileDefinition(
	compilation: Compilation,
	definition: FunctionDefinition,
	compileBlock: CompileBlock
): Code {
	const parameterNames = definition.parameters.map(({ name }) => name);
	const names = Names.ofFunction(compilation.names, parameterNames, definition.body);
	const inside = compilation.withNames(names);
	const body = compileBlock(inside, definition.body);
	const parameters = definition.parameters.map(({ name, fallback, span }) => ({
		name,
		fallback: fallback && compilation.expression(fallback),
		bind: compileBind(inside, name, span)
	}));
	const size = () => names.size;
	return (environment) => {
		const bound = parameters.map(({ name, fallback, bind }) => ({
			name,
			fallback: fallback ? fallback(environment) : undefined,
			bind
		}));
		return new FunctionValue(definition, bound, body, size, environment);
	};
}

/** Calls a function of the program. */
export function callFunction(machine: Machine, callee: FunctionValue, call: Call): BoundValue {
	const { definition, parameters, body } = callee;
	const { name, nesting } = definition;
	const taken = argumentsFor(callee, call);
	return machine.inCall(callee, name, nesting, call.span, () => {
		const environment = new Environment(callee.size(), callee.environment);
		parameters.forEach(({ bind, fallback, name: argument }, index) => {
			const value = taken[index] ?? fallback;
			bind(environment, value === undefined ? missing(name, argument, call.span) : value);
		});
		if (body(environment) !== 'return') return null;
		const result = machine.returned;
		machine.returned = null;
		return result;
	});
}

function argumentsFor({ definition, parameters }: FunctionValue, call: Call) {
	const { positional, keywords } = call;
	if (keywords.size === 0 && positional.length <= parameters.length) return positional;
	const names = parameters.map(({ name }) => name);
	return takeArguments(call, definition.name, names, 0);
}

function missing(name: string, argument: string, span: Span): never {
	return refuse('missing-argument', { name, argument }, span);
}
