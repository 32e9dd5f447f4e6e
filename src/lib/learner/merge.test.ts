import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withEntry, emptyEntries, type Entries } from './entries.ts';
import { mergeChoices, mergeProgress } from './merge.ts';
import { emptyProgress, progressOf, type LessonProgress } from './progress.ts';
import type { Choices } from './settings.ts';

// Few names and few times, so that two random states often meet in the same place.
const name = fc.constantFrom('w23', 'h1', 'constructor', '__proto__');
const time = fc.integer({ min: 0, max: 3 });
const text = fc.constantFrom('', '5', '−0.76');

function entriesOf<T>(entry: fc.Arbitrary<T>): fc.Arbitrary<Entries<T>> {
	return fc
		.array(fc.tuple(name, entry), { maxLength: 4 })
		.map((pairs) =>
			pairs.reduce((all, [key, value]) => withEntry(all, key, value), emptyEntries<T>())
		);
}

const anyProgress: fc.Arbitrary<LessonProgress> = fc
	.record({
		reached: entriesOf(time),
		predictions: entriesOf(fc.record({ choice: text, time })),
		exercises: entriesOf(
			fc.record({
				fields: entriesOf(
					fc.record({ text, isRight: fc.boolean(), attempts: fc.integer({ min: 1, max: 3 }), time })
				)
			})
		)
	})
	.map(progressOf);

const anyChoices: fc.Arbitrary<Choices> = fc.record({
	theme: fc.record({
		value: fc.constantFrom('auto' as const, 'light' as const, 'dark' as const),
		time
	}),
	letterKeys: fc.record({ value: fc.boolean(), time })
});

describe.each([
	['progress', mergeProgress as (a: unknown, b: unknown) => unknown, anyProgress],
	['choices', mergeChoices as (a: unknown, b: unknown) => unknown, anyChoices]
])('merging %s', (_name, merge, any: fc.Arbitrary<unknown>) => {
	test('does not depend on who comes first', () => {
		fc.assert(
			fc.property(any, any, (a, b) => {
				expect(merge(a, b)).toEqual(merge(b, a));
			})
		);
	});

	test('does not depend on how it is grouped', () => {
		fc.assert(
			fc.property(any, any, any, (a, b, c) => {
				expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)));
			})
		);
	});

	test('adds nothing the second time, and says so by giving the same object', () => {
		fc.assert(
			fc.property(any, any, (a, b) => {
				expect(merge(a, a)).toBe(a);
				const merged = merge(a, b);
				expect(merge(merged, b)).toBe(merged);
				expect(merge(merged, a)).toBe(merged);
			})
		);
	});
});

describe('merging progress', () => {
	const field = { text: '5', isRight: false, attempts: 1, time: 100 };
	const withField = (changes: Partial<typeof field>) =>
		progressOf({
			exercises: withEntry(emptyEntries(), 'ex', {
				fields: withEntry(emptyEntries(), 'w23', { ...field, ...changes })
			})
		});
	const fieldOf = (progress: LessonProgress) => progress.exercises.ex?.fields.w23;

	test('never loses anything that was reached, answered or solved', () => {
		fc.assert(
			fc.property(anyProgress, anyProgress, (a, b) => {
				const merged = mergeProgress(a, b);
				for (const one of [a, b]) {
					expect(Object.keys(merged.reached)).toEqual(
						expect.arrayContaining(Object.keys(one.reached))
					);
					expect(Object.keys(merged.predictions)).toEqual(
						expect.arrayContaining(Object.keys(one.predictions))
					);
					for (const [id, { fields }] of Object.entries(one.exercises)) {
						for (const [key, { isRight, attempts }] of Object.entries(fields)) {
							const found = merged.exercises[id]?.fields[key];
							expect(found?.isRight || !isRight).toBe(true);
							expect(found?.attempts).toBeGreaterThanOrEqual(attempts);
						}
					}
				}
			})
		);
	});

	test('keeps the first prediction: "you said", not "you say now"', () => {
		const first = progressOf({
			predictions: withEntry(emptyEntries(), 'p', { choice: 'up', time: 100 })
		});
		const second = progressOf({
			predictions: withEntry(emptyEntries(), 'p', { choice: 'down', time: 200 })
		});
		expect(mergeProgress(second, first).predictions.p).toEqual({ choice: 'up', time: 100 });
	});

	test('keeps the text that was typed later, and that the field was solved before', () => {
		const solved = withField({ text: '−0.76', isRight: true, attempts: 3, time: 100 });
		const later = withField({ text: '7', isRight: false, attempts: 2, time: 200 });
		expect(fieldOf(mergeProgress(solved, later))).toEqual({
			text: '7',
			isRight: true,
			attempts: 3,
			time: 200
		});
	});

	test('resumes at the beat that was read last, in either tab', () => {
		const here = progressOf({ reached: withEntry(emptyEntries(), 'forward.s1', 100) });
		const there = progressOf({ reached: withEntry(emptyEntries(), 'backward.w23', 200) });
		expect(mergeProgress(there, here).beat).toBe('backward.w23');
		expect(emptyProgress.beat).toBe(null);
	});
});
