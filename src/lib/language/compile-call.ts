/** Compiles calls. */
import { BuiltinValue, FunctionValue, typeName, type BoundValue } from './bound-value.ts';
import type { Code, Compilation } from './compilation.ts';
import { callFunction } from './compile-function.ts';
import { refuse } from './refusal.ts';
import type { Expression } from './syntax.ts';

const noKeywords: ReadonlyMap<string, BoundValue> = new Map();

/** Compiles one call: callee first, then the arguments from left to right. */
export function compileCall(
	compilation: Compilation,
	{ callee, arguments: given, span }: Extract<Expression, { kind: 'call' }>
): Code {
	const { machine } = compilation;
	const target = compilation.expression(callee);
	const codes = given.map(({ keyword, value }) => ({
		keyword,
		code: compilation.expression(value)
	}));
	const hasKeywords = codes.some(({ keyword }) => keyword !== null);
	return (environment) => {
		machine.tick(span);
		const called = target(environment);
		const positional: BoundValue[] = [];
		const keywords = hasKeywords ? new Map<string, BoundValue>() : noKeywords;
		for (const { keyword, code } of codes) {
			if (keyword === null) positional.push(code(environment));
			else (keywords as Map<string, BoundValue>).set(keyword, code(environment));
		}
		const call = { positional, keywords, span };
		if (called instanceof BuiltinValue) return called.call(call);
		if (called instanceof FunctionValue) return callFunction(machine, called, call);
		return refuse('not-callable', { type: typeName(called) }, span);
	};
}
