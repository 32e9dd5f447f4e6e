/** `import math`: constants, and functions of numbers; those that are ops take a Value as well. */
import { applyOp, functionOps } from './apply-op.ts';
import { BuiltinValue, ModuleValue, PlainNumber, type BoundValue } from './bound-value.ts';
import { numberArgument } from './builtin-numbers.ts';
import { lookAt } from './derive.ts';
import type { Machine } from './machine.ts';
import { operate } from './operate.ts';
import { refuse } from './refusal.ts';
import { takeArguments } from './take-arguments.ts';

const constants = new Map([
	['pi', Math.PI],
	['tau', 2 * Math.PI],
	['e', Math.E],
	['inf', Infinity],
	['nan', NaN]
]);

/** Functions of plain numbers only, and whether they give a whole number. */
const plainFunctions = new Map<string, { compute: (x: number) => number; isWhole: boolean }>([
	['floor', { compute: Math.floor, isWhole: true }],
	['ceil', { compute: Math.ceil, isWhole: true }],
	['tan', { compute: Math.tan, isWhole: false }],
	['log2', { compute: Math.log2, isWhole: false }],
	['log10', { compute: Math.log10, isWhole: false }],
	['log1p', { compute: Math.log1p, isWhole: false }],
	['expm1', { compute: Math.expm1, isWhole: false }]
]);

/** The module, for one run. */
export function mathModule(machine: Machine): ModuleValue {
	const members = new Map<string, BoundValue>();
	const add = (builtin: BuiltinValue) => members.set(builtin.name, builtin);
	for (const [name, value] of constants) members.set(name, new PlainNumber(value, false, null));
	for (const op of functionOps) {
		if (op === 'relu' || op === 'sigmoid') continue;
		add(
			new BuiltinValue(op, (call) => {
				const [value = null] = takeArguments(call, op, ['x'], 1);
				return applyOp(machine, op, value, call.span);
			})
		);
	}
	add(
		new BuiltinValue('fabs', (call) => {
			const [value = null] = takeArguments(call, 'fabs', ['x'], 1);
			return applyOp(machine, 'abs', value, call.span);
		})
	);
	add(
		new BuiltinValue('pow', (call) => {
			const [base = null, exponent = null] = takeArguments(call, 'pow', ['x', 'y'], 2);
			return operate(machine, '**', base, exponent, call.span);
		})
	);
	for (const [name, { compute, isWhole }] of plainFunctions) {
		add(
			new BuiltinValue(name, (call) => {
				const [value = null] = takeArguments(call, name, ['x'], 1);
				lookAt(machine, value);
				const result = compute(numberArgument(name, value, call).value);
				if (isWhole && !Number.isSafeInteger(result)) refuse('integer-too-large', {}, call.span);
				return new PlainNumber(isWhole ? result + 0 : result, isWhole, call.span);
			})
		);
	}
	return new ModuleValue('math', members);
}
