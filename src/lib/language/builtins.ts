/** The names that every program has without importing them, and the modules that it can import. */
import { ModuleValue, type BoundValue, type BuiltinValue } from './bound-value.ts';
import { leafFunctions } from './builtin-leaves.ts';
import { numberFunctions } from './builtin-numbers.ts';
import { sequenceFunctions } from './builtin-sequences.ts';
import type { Machine } from './machine.ts';
import { mathModule } from './module-math.ts';
import { randomModule } from './module-random.ts';

/** What a program can name without having made it. */
export interface Builtins {
	readonly names: ReadonlyMap<string, BoundValue>;
	readonly modules: ReadonlyMap<string, ModuleValue>;
}

/** Names and modules for one run. */
export function builtinsFor(machine: Machine): Builtins {
	const leaves = leafFunctions(machine);
	const functions = [...leaves, ...numberFunctions(machine), ...sequenceFunctions(machine)];
	const names = new Map<string, BoundValue>(
		functions.map((builtin: BuiltinValue) => [builtin.name, builtin])
	);
	names.set('__name__', '__main__');
	const engine = new ModuleValue(
		'micrograd.engine',
		new Map(leaves.filter(({ name }) => name === 'Value').map((leaf) => [leaf.name, leaf]))
	);
	const ours = [...leaves, ...numberFunctions(machine)];
	const modules = [
		engine,
		new ModuleValue('micrograd', new Map([['engine', engine]])),
		new ModuleValue('stepgrad', new Map(ours.map((builtin) => [builtin.name, builtin]))),
		mathModule(machine),
		randomModule(machine)
	];
	return { names, modules: new Map(modules.map((module) => [module.name, module])) };
}
