import { describe, expect, test } from 'vitest';
import { Browser, reopened } from './cases/browser.ts';
import { memoryChannels } from './cases/memory-channel.ts';
import { openLearner } from './learner.ts';
import type { Store } from './store.ts';

const lesson = 'backpropagation';

describe('a learner', () => {
	test('begins with nothing done, in a page of the usual kind', async () => {
		const learner = await new Browser().open();
		expect(learner.progressOf(lesson)).toEqual({
			beat: null,
			reached: {},
			predictions: {},
			exercises: {}
		});
		expect(learner.settings).toEqual({ theme: 'auto', letterKeys: true });
		expect(learner.status).toBe('saved');
	});

	test('finds everything again after closing', async () => {
		const browser = new Browser();
		const before = await browser.open();
		before.answerPrediction(lesson, 'first-gradient', 'up');
		before.attemptExercise(lesson, 'ex', 'w23', '5', false);
		before.attemptExercise(lesson, 'ex', 'w23', '−0.76', true);
		before.reachBeat(lesson, 'forward.s1');
		before.reachBeat(lesson, 'backward.w23');
		before.setTheme('dark');
		before.setLetterKeys(false);
		const after = await reopened(before, browser);
		expect(after.progressOf(lesson)).toEqual({
			beat: 'backward.w23',
			reached: { 'forward.s1': 1000, 'backward.w23': 1001 },
			predictions: { 'first-gradient': { choice: 'up', time: 1000 } },
			exercises: {
				ex: { fields: { w23: { text: '−0.76', isRight: true, attempts: 2, time: 1001 } } }
			}
		});
		expect(after.settings).toEqual({ theme: 'dark', letterKeys: false });
	});

	test('keeps what was predicted first', async () => {
		const learner = await new Browser().open();
		learner.answerPrediction(lesson, 'p', 'up');
		learner.answerPrediction(lesson, 'p', 'down');
		expect(learner.progressOf(lesson).predictions.p?.choice).toBe('up');
	});

	test('resumes at the beat that was read last, also when the clock was set back', async () => {
		const browser = new Browser();
		const learner = await browser.open();
		learner.reachBeat(lesson, 'backward.w23');
		browser.time = 5;
		learner.reachBeat(lesson, 'forward.s1');
		expect(learner.progressOf(lesson).beat).toBe('forward.s1');
		expect(Object.keys(learner.progressOf(lesson).reached)).toHaveLength(2);
	});

	test('goes on at the very step where she was, in whatever tab', async () => {
		const browser = new Browser();
		const learner = await browser.open();
		expect(learner.placeOf(lesson)).toBe(null);
		learner.reachBeat(lesson, 'forward.s1');
		expect(learner.placeOf(lesson)).toBe('forward.s1');
		learner.restAt(lesson, 'forward.multiply-4');
		const other = await browser.open();
		browser.time = 5;
		other.restAt(lesson, 'x3=0:backward.w23');
		expect(learner.placeOf(lesson)).toBe('x3=0:backward.w23');
		expect((await reopened(learner, browser)).placeOf(lesson)).toBe('x3=0:backward.w23');
	});

	test('gives the same object until something changes, and tells when it does', async () => {
		const learner = await new Browser().open();
		let calls = 0;
		const end = learner.subscribe(() => calls++);
		learner.reachBeat(lesson, 'forward.s1');
		const progress = learner.progressOf(lesson);
		learner.reachBeat(lesson, 'forward.s1');
		learner.setTheme('auto');
		expect(learner.progressOf(lesson)).toBe(progress);
		expect(calls).toBe(1);
		end();
		learner.setTheme('dark');
		expect(calls).toBe(1);
	});

	test('takes names that are names of JavaScript', async () => {
		const browser = new Browser();
		const learner = await browser.open();
		for (const name of ['__proto__', 'constructor']) {
			learner.attemptExercise(name, name, name, '1', false);
			learner.attemptExercise(name, name, name, '2', false);
			learner.answerPrediction(name, name, name);
			learner.reachBeat(name, name);
		}
		const after = await reopened(learner, browser);
		for (const name of ['__proto__', 'constructor']) {
			const { beat, predictions, exercises } = after.progressOf(name);
			expect(beat).toBe(name);
			expect(predictions[name]?.choice).toBe(name);
			expect(exercises[name]?.fields[name]?.text).toBe('2');
		}
	});
});

describe('two tabs', () => {
	test('hear of each other at once', async () => {
		const browser = new Browser();
		const [one, two] = [await browser.open(), await browser.open()];
		let calls = 0;
		two.subscribe(() => calls++);
		one.answerPrediction(lesson, 'p', 'up');
		one.setTheme('dark');
		expect(two.progressOf(lesson).predictions.p?.choice).toBe('up');
		expect(two.settings.theme).toBe('dark');
		expect(calls).toBe(2);
	});

	test('keep the union even when they never heard of each other', async () => {
		const browser = new Browser();
		const deaf = { openStore: async () => browser.store, now: () => browser.time };
		const one = openLearner({ ...deaf, channel: memoryChannels().open() });
		const two = openLearner({ ...deaf, channel: memoryChannels().open() });
		one.attemptExercise(lesson, 'ex', 'w23', '−0.76', true);
		two.attemptExercise(lesson, 'ex', 'w13', '5', false);
		two.reachBeat(lesson, 'forward.s1');
		await one.close();
		const after = await reopened(two, browser);
		expect(after.progressOf(lesson).exercises.ex?.fields).toEqual({
			w23: { text: '−0.76', isRight: true, attempts: 1, time: 1000 },
			w13: { text: '5', isRight: false, attempts: 1, time: 1000 }
		});
		expect(after.progressOf(lesson).beat).toBe('forward.s1');
	});

	test('take answers before anything has been read, and join them with what was kept', async () => {
		const browser = new Browser();
		(await browser.open()).answerPrediction(lesson, 'p', 'up');
		let give: (store: Store) => void = () => {};
		const openStore = () => new Promise<Store>((resolve) => (give = resolve));
		const early = openLearner({ openStore, channel: memoryChannels().open() });
		early.answerPrediction(lesson, 'q', 'down');
		expect(early.progressOf(lesson).predictions.q?.choice).toBe('down');
		give(browser.store);
		await early.ready;
		const { p, q } = early.progressOf(lesson).predictions;
		expect([p?.choice, q?.choice]).toEqual(['up', 'down']);
	});

	test('do not listen to nonsense', async () => {
		const browser = new Browser();
		const learner = await browser.open();
		const channel = browser.channels.open();
		for (const message of [
			null,
			7,
			'hello',
			{},
			{ key: 1, record: {} },
			{ key: 'x', record: {} }
		]) {
			channel.post(message);
		}
		channel.post({ key: 'settings', record: { version: 1, theme: 'dark' } });
		channel.post({ key: 'settings', record: { version: 2, theme: { value: 'dark', time: 9 } } });
		expect(learner.settings).toEqual({ theme: 'auto', letterKeys: true });
		expect(learner.status).toBe('saved');
	});
});
