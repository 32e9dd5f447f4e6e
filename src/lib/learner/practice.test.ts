import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Browser, reopened } from './cases/browser.ts';
import { emptyEntries, withEntry, type Entries } from './entries.ts';
import { practiceRecord } from './practice-record.ts';
import { emptyPractice, mergePractice, practiceOf, type Practice } from './practice.ts';

const lesson = 'backpropagation';

describe('what was practised', () => {
	test('is there again after closing', async () => {
		const browser = new Browser();
		const before = await browser.open();
		before.setFading(lesson, '', 2);
		before.showBlank(lesson, 'three-gradients/grad-v2');
		before.answerQuiz(lesson, 'forward.s1/number', false);
		before.answerQuiz(lesson, 'forward.s1/number', true);
		const after = await reopened(before, browser);
		expect(after.practiceOf(lesson)).toEqual({
			levels: { '': { value: 2, time: 1000 } },
			shown: { 'three-gradients/grad-v2': 1000 },
			quiz: { 'forward.s1/number': { isRight: true, time: 1001 } }
		});
		expect(after.practiceOf('chain-rule')).toBe(emptyPractice);
	});

	test('is the same in another tab, where the later choice holds', async () => {
		const browser = new Browser();
		const [here, there] = [await browser.open(), await browser.open()];
		here.setFading(lesson, '', 3);
		there.setFading(lesson, '', 1);
		for (const tab of [here, there]) expect(tab.practiceOf(lesson).levels['']?.value).toBe(1);
	});

	test('is not written where nothing changes', async () => {
		const learner = await new Browser().open();
		let changes = 0;
		learner.subscribe(() => changes++);
		learner.setFading(lesson, '', 0);
		learner.showBlank(lesson, 'a');
		learner.showBlank(lesson, 'a');
		expect(changes).toBe(1);
	});
});

describe('the record of practice', () => {
	const whole = {
		version: 1,
		levels: { 'x3=0': { value: 3, time: 5 } },
		shown: { 'e/f': 6 },
		quiz: { q: { isRight: true, time: 7 } }
	};

	test('reads what it has written', () => {
		const { kind, content } = practiceRecord.read(whole);
		expect(kind).toBe('whole');
		expect(structuredClone(practiceRecord.write(content))).toEqual(whole);
	});

	test.each([
		['a level that does not exist', { ...whole, levels: { '': { value: 4, time: 1 } } }],
		['half a level', { ...whole, levels: { '': { value: 1.5, time: 1 } } }],
		['a part too many', { ...whole, score: 3 }]
	])('is damaged by %s, and keeps the rest', (_what, kept) => {
		const { kind, content } = practiceRecord.read(kept);
		expect(kind).toBe('damaged');
		expect(content.quiz).toEqual(whole.quiz);
	});
});

describe('merging practice', () => {
	const time = fc.integer({ min: 0, max: 3 });
	const entriesOf = <T>(entry: fc.Arbitrary<T>): fc.Arbitrary<Entries<T>> =>
		fc
			.array(fc.tuple(fc.constantFrom('', 'a', '__proto__'), entry), { maxLength: 4 })
			.map((pairs) =>
				pairs.reduce((all, [key, value]) => withEntry(all, key, value), emptyEntries<T>())
			);
	const any: fc.Arbitrary<Practice> = fc
		.record({
			levels: entriesOf(fc.record({ value: fc.integer({ min: 0, max: 3 }), time })),
			shown: entriesOf(time),
			quiz: entriesOf(fc.record({ isRight: fc.boolean(), time }))
		})
		.map(practiceOf);

	test('depends neither on order nor on grouping nor on repetition', () => {
		fc.assert(
			fc.property(any, any, any, (a, b, c) => {
				expect(mergePractice(a, b)).toEqual(mergePractice(b, a));
				expect(mergePractice(mergePractice(a, b), c)).toEqual(
					mergePractice(a, mergePractice(b, c))
				);
				expect(mergePractice(a, a)).toBe(a);
			})
		);
	});
});
