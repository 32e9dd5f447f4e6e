import fc from 'fast-check';
import { frameAt, recordTrace } from '#lib/autodiff/index.ts';
import { describe, expect, test } from 'vitest';
import { randomTrace } from './cases/random-programs.ts';
import { blanksOf, fadeLevels, heldBefore } from './blanks.ts';
import { smallNetwork, twoWays } from './cases/networks.ts';

const named = (blanks: ReturnType<typeof blanksOf>) =>
	blanks.filter(({ isInner }) => !isInner).map(({ id }) => id);

describe('the blanks of a small network', () => {
	const trace = smallNetwork(2, -3);

	test('are none, the last number, the backward pass, or everything', () => {
		const grads = ['L', 'd', 'h', 's', 'x1', 'x2', 'w1', 'w2'].map((name) => `grad-${name}`);
		expect(blanksOf(trace, 0)).toEqual([]);
		expect(named(blanksOf(trace, 1))).toEqual(['grad-w2']);
		expect(named(blanksOf(trace, 2))).toEqual(grads);
		expect(named(blanksOf(trace, 3))).toEqual([
			...['value-s', 'value-h', 'value-d', 'value-L'],
			...grads
		]);
	});

	test('are those of the forward pass where that is asked for, or where there is no other', () => {
		const forward = ['value-s', 'value-h', 'value-d', 'value-L'];
		expect(named(blanksOf(trace, 2, { phase: 'forward' }))).toEqual(forward);
		const alone = recordTrace((recorder) => {
			const a = recorder.parameter(2);
			recorder.nameNode(a, 'a');
			recorder.nameNode(recorder.apply('exp', [a]), 'y');
		});
		expect(named(blanksOf(alone, 2))).toEqual(['value-y']);
	});

	test('have the numbers of the run for answers', () => {
		// s = 0.5·2 + (−2)·(−3) = 7, so L = (7 − 1)² = 36, and ∂L/∂w2 = 2·6·(−3) = −36.
		const answers = new Map(blanksOf(trace, 3).map(({ id, answer }) => [id, answer]));
		expect(answers.get('value-s')).toBe(7);
		expect(answers.get('value-L')).toBe(36);
		expect(answers.get('grad-w2')).toBe(-36);
	});

	test('take the unnamed products along, which may be left open', () => {
		const all = blanksOf(trace, 3);
		expect(all.slice(0, 3).map(({ id, isInner }) => [id, isInner])).toEqual([
			['value-multiply-1', true],
			['value-multiply-2', true],
			['value-s', false]
		]);
		expect(heldBefore(all, () => false)).toBe(0);
		expect(heldBefore(all, (id) => id === 'value-s')).toBe(3);
	});

	test('hold the stage at the first open one, whatever else is filled in', () => {
		const all = blanksOf(trace, 3);
		const without = (open: string) => heldBefore(all, (id) => id !== open);
		expect(without('value-h')).toBe(3);
		expect(without('value-L')).toBe(5);
		expect(heldBefore(all, () => true)).toBeNull();
	});

	test('include what an exercise asks for, at any level but the first', () => {
		const also = ['value-s'];
		expect(named(blanksOf(trace, 1, { also }))).toEqual(['value-s', 'grad-w2']);
		expect(blanksOf(trace, 0, { also })).toEqual([]);
	});

	test('wait for all parts of a gradient', () => {
		const [blank] = blanksOf(twoWays(), 1);
		expect(blank).toMatchObject({ id: 'grad-x', answer: 7 });
	});
});

describe('the blanks of any program', () => {
	const programs = fc.array(fc.nat(1000), { maxLength: 60 });

	test('are not known at the position at which they hold the stage', () => {
		fc.assert(
			fc.property(programs, fc.constantFrom(...fadeLevels), fc.nat(3), (numbers, level, pass) => {
				const trace = randomTrace(numbers);
				for (const blank of blanksOf(trace, level, { pass: pass + 1 })) {
					const { node, kind, before, step, answer } = blank;
					expect(before).toBeLessThanOrEqual(step);
					const numberAt = (position: number) => {
						const frame = frameAt(trace, position);
						return kind === 'value' ? frame.valueOf(node) : frame.gradOf(node);
					};
					expect(numberAt(step + 1)).toBe(answer);
				}
			})
		);
	});

	test('have ids of their own, and grow with the level', () => {
		fc.assert(
			fc.property(programs, (numbers) => {
				const trace = randomTrace(numbers);
				const ids = fadeLevels.map((level) => blanksOf(trace, level).map(({ id }) => id));
				for (const [level, all] of ids.entries()) {
					expect(new Set(all).size).toBe(all.length);
					expect(ids[3]).toEqual(expect.arrayContaining(all));
					if (level === 0) expect(all).toEqual([]);
				}
			})
		);
	});

	test('can all be filled in by somebody who fills in the named ones', () => {
		fc.assert(
			fc.property(programs, (numbers) => {
				const trace = randomTrace(numbers);
				const all = blanksOf(trace, 3);
				const filled = new Set<string>();
				for (let held = heldBefore(all, (id) => filled.has(id)); held !== null;) {
					const next = all.find(({ id, isInner }) => !isInner && !filled.has(id));
					filled.add(next?.id ?? '');
					const later = heldBefore(all, (id) => filled.has(id));
					if (later !== null) expect(later).toBeGreaterThanOrEqual(held);
					held = later;
				}
				expect(filled.size).toBe(all.filter(({ isInner }) => !isInner).length);
			})
		);
	});
});
