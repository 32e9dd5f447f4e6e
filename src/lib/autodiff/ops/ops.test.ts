import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isTame } from '../cases/random-programs.ts';
import { opNames, opOf, ops, type OpName } from './index.ts';

const half = Math.LN2;
/** op, operands, value, local derivatives: as one would work them out by hand. */
const byHand: readonly [OpName, readonly number[], number, readonly number[]][] = [
	['add', [2, 3], 5, [1, 1]],
	['subtract', [2, 3], -1, [1, -1]],
	['multiply', [2, 3], 6, [3, 2]],
	['divide', [6, 3], 2, [1 / 3, -2 / 3]],
	['negate', [2], -2, [-1]],
	['power', [3, 2], 9, [6, 9 * Math.log(3)]],
	['power', [4, 0.5], 2, [0.25, 2 * Math.log(4)]],
	['power', [2, -1], 0.5, [-0.25, half / 2]],
	['exp', [0], 1, [1]],
	['exp', [Math.LN2], 2, [2]],
	['log', [1], 0, [1]],
	['log', [0.05], Math.log(0.05), [20]],
	['sqrt', [9], 3, [1 / 6]],
	['sin', [0], 0, [1]],
	['cos', [0], 1, [-0]],
	['cos', [Math.PI / 2], 6.123233995736766e-17, [-1]],
	['tanh', [0], 0, [1]],
	['tanh', [Math.atanh(0.5)], 0.5, [0.75]],
	['sigmoid', [0], 0.5, [0.25]],
	['sigmoid', [Math.log(3)], 0.75, [0.1875]],
	['relu', [1.44], 1.44, [1]],
	['relu', [-0.8], 0, [0]],
	['abs', [-3], 3, [-1]],
	['abs', [3], 3, [1]],
	['max', [2, 3], 3, [0, 1]],
	['max', [3, 2], 3, [1, 0]],
	['min', [2, 3], 2, [1, 0]],
	['min', [3, 2], 2, [0, 1]]
];

/** The corners of IEEE 754, as PyTorch gives them in float64. */
const corners: readonly [string, OpName, readonly number[], number, readonly number[]][] = [
	['1/0 is infinite', 'divide', [1, 0], Infinity, [Infinity, -Infinity]],
	['−1/0 is minus infinity', 'divide', [-1, 0], -Infinity, [Infinity, Infinity]],
	['0/0 is undefined', 'divide', [0, 0], NaN, [Infinity, NaN]],
	['1/∞ is 0', 'divide', [1, Infinity], 0, [0, -0]],
	['log 0 is minus infinity, its slope infinite', 'log', [0], -Infinity, [Infinity]],
	['log of a negative number is undefined', 'log', [-1], NaN, [-1]],
	['0 · ∞ is undefined', 'multiply', [0, Infinity], NaN, [Infinity, 0]],
	['∞ − ∞ is undefined', 'subtract', [Infinity, Infinity], NaN, [1, -1]],
	['relu has slope 0 at 0', 'relu', [0], 0, [0]],
	['relu has slope 0 at −0', 'relu', [-0], 0, [0]],
	['relu does not hide what is undefined', 'relu', [NaN], NaN, [1]],
	['relu lets infinity through', 'relu', [Infinity], Infinity, [1]],
	['sigmoid stays finite at 1000', 'sigmoid', [1000], 1, [0]],
	['sigmoid stays finite at −1000', 'sigmoid', [-1000], 0, [0]],
	['sigmoid of −∞ is 0', 'sigmoid', [-Infinity], 0, [0]],
	['sigmoid passes on what is undefined', 'sigmoid', [NaN], NaN, [NaN]],
	['tanh stays finite at 1000', 'tanh', [1000], 1, [0]],
	['tanh stays finite at −1000', 'tanh', [-1000], -1, [0]],
	['exp overflows to infinity', 'exp', [1000], Infinity, [Infinity]],
	['exp underflows to 0', 'exp', [-1000], 0, [0]],
	['x⁰ has slope 0 at 0', 'power', [0, 0], 1, [0, 0]],
	['x⁰ is 1 for an undefined x', 'power', [NaN, 0], 1, [0, NaN]],
	['0² has slope 0 along both', 'power', [0, 2], 0, [0, 0]],
	['0^½ stands upright', 'power', [0, 0.5], 0, [Infinity, 0]],
	['0⁻¹ is infinite', 'power', [0, -1], Infinity, [-Infinity, -Infinity]],
	['a negative base has no slope along its exponent', 'power', [-2, 3], -8, [12, NaN]],
	['a negative base has no broken power', 'power', [-2, 0.5], NaN, [NaN, NaN]],
	['1 to an infinite power is 1', 'power', [1, Infinity], 1, [Infinity, 0]],
	['−1 to an infinite power is 1', 'power', [-1, -Infinity], 1, [-Infinity, NaN]],
	['1 to an undefined power is 1', 'power', [1, NaN], 1, [NaN, 0]],
	['the root stands upright at 0', 'sqrt', [0], 0, [Infinity]],
	['the root of a negative number is undefined', 'sqrt', [-1], NaN, [NaN]],
	['|0| has slope 0', 'abs', [0], 0, [0]],
	['|undefined| is undefined', 'abs', [NaN], NaN, [NaN]],
	['a tie of max is shared', 'max', [2, 2], 2, [0.5, 0.5]],
	['a tie of min is shared', 'min', [2, 2], 2, [0.5, 0.5]],
	['max passes on what is undefined, to both', 'max', [NaN, 2], NaN, [1, 1]],
	['min passes on what is undefined, to both', 'min', [2, NaN], NaN, [1, 1]],
	['sin ∞ is undefined', 'sin', [Infinity], NaN, [NaN]],
	['cos ∞ is undefined', 'cos', [Infinity], NaN, [NaN]]
];

function results(name: OpName, [a = 0, b = 0]: readonly number[]) {
	const op = opOf(name);
	const value = op.forward(a, b);
	return { value, derivatives: op.derivatives.map((derivative) => derivative(a, b, value)) };
}

describe('every op', () => {
	test.each(byHand)(
		'%s of %j is %d with local derivatives %j',
		(name, operands, value, expected) => {
			const found = results(name, operands);
			expect(found.value).toBeCloseTo(value, 14);
			expected.forEach((derivative, place) => {
				expect(found.derivatives[place]).toBeCloseTo(derivative, 14);
			});
		}
	);

	test.each(corners)('%s (%s of %j)', (_what, name, operands, value, derivatives) => {
		expect(results(name, operands)).toEqual({ value, derivatives });
	});

	test.each(opNames)('%s is worked out by hand above', (name) => {
		expect(byHand.some(([op]) => op === name)).toBe(true);
	});

	test.each(opNames)('%s has the slopes that central differences measure', (name) => {
		const { arity, forward } = opOf(name);
		const operand = fc.double({ min: -3, max: 3, noNaN: true });
		fc.assert(
			fc.property(operand, operand, (a, b) => {
				fc.pre(isTame(name, a, b));
				const h = 1e-6;
				const measured = [
					(forward(a + h, b) - forward(a - h, b)) / (2 * h),
					(forward(a, b + h) - forward(a, b - h)) / (2 * h)
				];
				results(name, [a, b]).derivatives.forEach((derivative, place) => {
					expect(derivative).toBeCloseTo(measured[place] ?? NaN, 6);
				});
				expect(arity).toBe(results(name, [a, b]).derivatives.length);
			})
		);
	});

	test.each(opNames)('%s never throws, whatever the operands', (name) => {
		fc.assert(
			fc.property(fc.double(), fc.double(), (a, b) => {
				for (const number of [results(name, [a, b]).value, ...results(name, [a, b]).derivatives]) {
					expect(typeof number).toBe('number');
				}
			})
		);
	});

	test.each(Object.entries(ops))(
		'%s is called by its name and can be written and spoken',
		(name, op) => {
			expect(op.name).toBe(name);
			expect(op.derivatives).toHaveLength(op.arity);
			expect(op.derivativeTex).toHaveLength(op.arity);
			const operands = ['u', 'v'].slice(0, op.arity);
			const written = [op.tex(operands), ...op.derivativeTex.map((write) => write(operands, 'y'))];
			for (const text of [...written, op.spoken.en(operands), op.spoken.zh(operands)]) {
				expect(text).not.toBe('');
				expect(text).not.toContain('undefined');
			}
			for (const operand of operands) {
				for (const text of [op.tex(operands), op.spoken.en(operands), op.spoken.zh(operands)]) {
					expect(text).toContain(operand);
				}
			}
		}
	);
});

describe('sigmoid', () => {
	test('turns student A’s −2.944 into 5 %', () => {
		expect(results('sigmoid', [-2.944]).value).toBeCloseTo(0.050021, 6);
	});

	test('mirrors: σ(−a) = 1 − σ(a)', () => {
		fc.assert(
			fc.property(fc.double({ min: -40, max: 40, noNaN: true }), (a) => {
				const { forward } = ops.sigmoid;
				expect(forward(-a, 0)).toBeCloseTo(1 - forward(a, 0), 15);
			})
		);
	});
});
