import { expect, test } from 'vitest';
import { Recorder } from '#lib/autodiff/index.ts';
import { countRight, judgeCases } from './rule.ts';
import { objectiveOf } from './recorded-objective.ts';

/** f = ReLU(x − 2) − 2·ReLU(x − 3.5), with or without its two ReLUs. */
function ruleOf(hasBends: boolean) {
	const recorder = new Recorder();
	const x = recorder.input(4, { name: 'x' });
	const [a, b] = [2, 3.5].map((from) => {
		const above = recorder.apply('subtract', [x, recorder.constant(from)]);
		return hasBends ? recorder.apply('relu', [above]) : above;
	});
	const twice = recorder.apply('multiply', [recorder.constant(2), b ?? -1]);
	recorder.backward(recorder.apply('subtract', [a ?? -1, twice], { name: 'f' }));
	return objectiveOf(recorder.finish(), [x]);
}

const cases = [1, 2, 3, 4, 5, 6].map((place) => ({
	place,
	happened: place === 3 || place === 4
}));

test('with two bends the rule is right about all six students', () => {
	const verdicts = judgeCases(ruleOf(true), 0.5, cases);
	expect(verdicts.map(({ value }) => value)).toEqual([0, 0, 1, 1, 0, -1]);
	expect(countRight(verdicts)).toBe(6);
});

test('without them it passes the first two, who failed', () => {
	const verdicts = judgeCases(ruleOf(false), 0.5, cases);
	expect(verdicts.map(({ value }) => value)).toEqual([4, 3, 2, 1, 0, -1]);
	expect(verdicts.filter(({ isRight }) => !isRight).map(({ place }) => place)).toEqual([1, 2]);
	expect(countRight(verdicts)).toBe(4);
});

test('a number at the threshold is not above it', () => {
	const [verdict] = judgeCases(ruleOf(true), 1, [{ place: 3, happened: false }]);
	expect(verdict).toEqual({ place: 3, happened: false, value: 1, says: false, isRight: true });
});
