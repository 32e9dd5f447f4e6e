import { describe, expect, test } from 'vitest';
import { Browser, FillingStore, reopened, settled } from './cases/browser.ts';
import { MemoryStore } from './store.ts';

const lesson = 'backpropagation';

describe('a store that cannot be used', () => {
	test('where none can be opened, memory serves, and the page is told', async () => {
		const learner = await new Browser().open(() => Promise.reject(new Error('Denied.')));
		expect(learner.status).toBe('memory-only');
		learner.answerPrediction(lesson, 'p', 'up');
		expect(learner.progressOf(lesson).predictions.p?.choice).toBe('up');
		await learner.close();
	});

	test('a full one is tried again at the next event, and nothing in between is lost', async () => {
		const browser = new Browser();
		const store = new FillingStore();
		browser.store = store;
		const learner = await browser.open();
		const statuses: string[] = [];
		learner.subscribe(() => statuses.push(learner.status));
		store.isFull = true;
		learner.answerPrediction('first', 'p', 'up');
		await settled();
		expect(learner.status).toBe('memory-only');
		store.isFull = false;
		learner.answerPrediction('second', 'p', 'down');
		await settled();
		expect(learner.status).toBe('saved');
		expect(statuses).toEqual(['saved', 'memory-only', 'memory-only', 'saved']);
		const after = await reopened(learner, browser);
		expect(after.progressOf('first').predictions.p?.choice).toBe('up');
		expect(after.progressOf('second').predictions.p?.choice).toBe('down');
	});

	test('a damaged record is set aside as it was, and its sound parts are kept', async () => {
		const browser = new Browser();
		const store = new MemoryStore();
		browser.store = store;
		const damaged = {
			version: 1,
			reached: { 'forward.s1': 10 },
			predictions: 'lost',
			exercises: {}
		};
		store.records.set('lesson/backpropagation', damaged);
		const learner = await browser.open();
		expect(learner.progressOf(lesson).beat).toBe('forward.s1');
		expect(store.records.get('lesson/backpropagation')).toBe(damaged);
		learner.answerPrediction(lesson, 'p', 'up');
		const after = await reopened(learner, browser);
		expect(store.aside).toEqual([{ key: 'lesson/backpropagation', kept: damaged }]);
		expect(after.progressOf(lesson).reached).toEqual({ 'forward.s1': 10 });
		expect(after.progressOf(lesson).predictions.p?.choice).toBe('up');
	});

	test('a record of a later release is not touched', async () => {
		const browser = new Browser();
		const store = new MemoryStore();
		browser.store = store;
		const newer = { version: 2, streaks: [3] };
		store.records.set('lesson/backpropagation', newer);
		const learner = await browser.open();
		expect(learner.status).toBe('read-only');
		learner.answerPrediction(lesson, 'p', 'up');
		learner.setTheme('dark');
		await learner.close();
		expect([...store.records]).toEqual([['lesson/backpropagation', newer]]);
		expect(learner.progressOf(lesson).predictions.p?.choice).toBe('up');
	});

	test('a later release that takes the store over while the tab is open is let in', async () => {
		const browser = new Browser();
		const store = new MemoryStore();
		let takeOver = () => {};
		const learner = await browser.open(async (onOutdated) => {
			takeOver = onOutdated;
			return store;
		});
		learner.answerPrediction(lesson, 'p', 'up');
		await settled();
		takeOver();
		expect(learner.status).toBe('read-only');
		learner.answerPrediction(lesson, 'q', 'down');
		await learner.close();
		expect(learner.progressOf(lesson).predictions.q?.choice).toBe('down');
		expect(JSON.stringify([...store.records])).not.toContain('down');
	});
});
