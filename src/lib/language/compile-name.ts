/** Reading and binding variables. */
import type { Span } from '#lib/autodiff/index.ts';
import type { BoundValue, Environment } from './bound-value.ts';
import type { Code, Compilation } from './compilation.ts';
import type { Variable } from './names.ts';
import { nameValue } from './naming.ts';
import { refuse } from './refusal.ts';
import { suggestionFor } from './suggest.ts';

/** Puts something into a variable and calls it so. */
export type Bind = (environment: Environment, value: BoundValue) => void;

/** Reads a variable; what was never bound is looked for among the names that every program has. */
export function compileName(compilation: Compilation, name: string, span: Span): Code {
	const variable = compilation.names.find(name);
	const builtin = compilation.builtins.names.get(name);
	if (!variable) {
		return () => (builtin === undefined ? refuseUnknown(compilation, name, span) : builtin);
	}
	const { depth, slot, isGlobal } = variable;
	const missing = (): BoundValue => {
		if (!isGlobal) return refuse('unbound-local', { name }, span);
		return builtin === undefined ? refuseUnknown(compilation, name, span) : builtin;
	};
	if (depth === 0) {
		return ({ slots }) => {
			const value = slots[slot];
			return value === undefined ? missing() : value;
		};
	}
	return (environment) => {
		const value = outwards(environment, depth).slots[slot];
		return value === undefined ? missing() : value;
	};
}

/** Binds a name. */
export function compileBind({ machine, names }: Compilation, name: string, span: Span): Bind {
	const { depth, slot }: Variable = names.find(name) ?? {
		depth: 0,
		slot: names.add(name),
		isGlobal: false
	};
	return (environment, value) => {
		nameValue(machine, value, name, span);
		outwards(environment, depth).slots[slot] = value;
	};
}

function outwards(environment: Environment, depth: number): Environment {
	let found = environment;
	for (let left = depth; left > 0; left--) found = found.parent ?? found;
	return found;
}

function refuseUnknown({ names, builtins }: Compilation, name: string, span: Span): never {
	const visible = [...names.visible(), ...builtins.names.keys()];
	const suggestion = suggestionFor(
		name,
		visible.filter((known) => known !== name)
	);
	const module = builtins.modules.has(name) ? name : null;
	return refuse('unknown-name', { name, suggestion, module }, span);
}
