import { describe, expect, test } from 'vitest';
import { Browser } from './cases/browser.ts';
import { emptyProgress } from './progress.ts';
import { standingOf } from './standing.ts';

const outline = { beats: 3, lastBeat: 'backward.w', predictions: 1, fields: 2 };

describe('how far a reader is', () => {
	test('is nowhere before she begins', () => {
		expect(standingOf(outline, emptyProgress)).toEqual({ state: 'new', done: 0, all: 6 });
	});

	test('counts beats, answers and solved fields, and what she only tried not', async () => {
		const learner = await new Browser().open();
		learner.reachBeat('l', 'forward.a');
		learner.answerPrediction('l', 'p', 'shown');
		learner.attemptExercise('l', 'ex', 'one', '1', true);
		learner.attemptExercise('l', 'ex', 'two', '9', false);
		expect(standingOf(outline, learner.progressOf('l'))).toEqual({
			state: 'begun',
			done: 3,
			all: 6
		});
	});

	test('is the end when the last beat is read and all is answered, though a beat was skipped', async () => {
		const learner = await new Browser().open();
		learner.reachBeat('l', 'backward.w');
		learner.answerPrediction('l', 'p', 'a');
		learner.attemptExercise('l', 'ex', 'one', '1', true);
		learner.attemptExercise('l', 'ex', 'two', '2', true);
		expect(standingOf(outline, learner.progressOf('l'))).toEqual({
			state: 'finished',
			done: 6,
			all: 6
		});
	});

	test('is never more than there is', async () => {
		const learner = await new Browser().open();
		for (const step of 'abcdef') learner.reachBeat('l', step);
		expect(standingOf(outline, learner.progressOf('l'))).toMatchObject({ state: 'begun', done: 3 });
	});
});
