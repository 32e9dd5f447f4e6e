import { describe, expect, test } from 'vitest';
import { Browser, reopened } from './cases/browser.ts';
import { busy, fileOf, lesson, takeFile } from './cases/record-file.ts';
import { MemoryStore } from './store.ts';

describe('clearing', () => {
	test('takes what was done, keeps the settings, and can be undone after a reload', async () => {
		const browser = new Browser();
		const learner = await busy(browser);
		const before = fileOf(learner);
		browser.time = 5000;
		learner.whole.clear();
		expect(learner.progressOf(lesson)).toEqual({
			beat: null,
			reached: {},
			predictions: {},
			exercises: {}
		});
		expect(learner.settings.theme).toBe('dark');
		expect(learner.whole.clearedAt).toBe(5000);
		const again = await reopened(learner, browser);
		expect(again.progressOf(lesson).beat).toBe(null);
		again.whole.restore();
		expect(fileOf(again)).toBe(before);
		expect(again.whole.clearedAt).toBe(null);
		expect(fileOf(await reopened(again, browser))).toBe(before);
	});

	test('is meant for good once it is let go', async () => {
		const browser = new Browser();
		const store = new MemoryStore();
		browser.store = store;
		const learner = await busy(browser);
		learner.whole.clear();
		learner.whole.letGo();
		expect(learner.whole.clearedAt).toBe(null);
		learner.whole.restore();
		expect(learner.progressOf(lesson).beat).toBe(null);
		await learner.close();
		expect(JSON.stringify([...store.records])).not.toContain('forward.s1');
	});

	test('takes practice and places too, and brings them back', async () => {
		const learner = await busy();
		learner.restAt(lesson, 'backward.w23');
		learner.setFading(lesson, '', 2);
		learner.answerQuiz(lesson, 'q', true);
		learner.showBlank(lesson, 'b');
		const { levels, quiz, shown } = learner.practiceOf(lesson);
		learner.whole.clear();
		expect(learner.placeOf(lesson)).toBe(null);
		expect(learner.practiceOf(lesson)).toEqual({ levels: {}, quiz: {}, shown: {} });
		learner.whole.restore();
		expect(learner.placeOf(lesson)).toBe('backward.w23');
		expect(learner.practiceOf(lesson)).toEqual({ levels, quiz, shown });
	});

	test('lets her begin anew: the first answer after it counts', async () => {
		const browser = new Browser();
		const learner = await busy(browser);
		learner.whole.clear();
		browser.time = 6000;
		learner.answerPrediction(lesson, 'sign', 'down');
		const again = await reopened(learner, browser);
		expect(again.progressOf(lesson).predictions.sign?.choice).toBe('down');
		again.whole.restore();
		expect(again.progressOf(lesson).predictions.sign?.choice).toBe('up');
	});

	test('clears what was done while the clock was ahead', async () => {
		const browser = new Browser();
		browser.time = 9000;
		const learner = await busy(browser);
		browser.time = 100;
		learner.whole.clear();
		expect(learner.progressOf(lesson).beat).toBe(null);
		learner.whole.restore();
		expect(learner.progressOf(lesson).beat).toBe('forward.s1');
	});

	test('holds in another tab, and one that has not heard of it brings nothing back', async () => {
		const browser = new Browser();
		const [here, there] = [await busy(browser), await browser.open()];
		const deaf = await new Browser().open(async () => browser.store);
		expect(deaf.progressOf(lesson).beat).toBe('forward.s1');
		browser.time = 5000;
		here.whole.clear();
		expect(there.progressOf(lesson).beat).toBe(null);
		deaf.setLetterKeys(false);
		deaf.reachBeat(lesson, 'forward.s2');
		await deaf.close();
		await here.close();
		const again = await reopened(there, browser);
		expect(again.progressOf(lesson).beat).toBe(null);
	});

	test('lets a file that was kept before come back', async () => {
		const browser = new Browser();
		const learner = await busy(browser);
		const file = fileOf(learner);
		browser.time = 5000;
		learner.whole.clear();
		takeFile(learner, file);
		expect(fileOf(await reopened(learner, browser))).toBe(file);
	});
});
