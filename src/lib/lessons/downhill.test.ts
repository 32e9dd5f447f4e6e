/** Lessons 2, 6 and 7: what an author has typed in them is what the engine and training compute. */
import { replay, stepAddresses, type Recording } from '#lib/autodiff/index.ts';
import {
	degreesOf,
	descend,
	directionsAround,
	lengthOf,
	objectiveOf,
	optimizers,
	stepsUntilFlat
} from '#lib/training/index.ts';
import { describe, expect, test } from 'vitest';
import { fieldsOf } from './cases/square.ts';
import { readLesson } from './index.ts';
import type { BuiltLesson } from './lesson.ts';

const oneWeight = await readLesson('one-weight', 'en');
const gradient = await readLesson('gradient', 'en');

function recordingOf({ scenes }: BuiltLesson, name: string): Recording {
	const scene = scenes.find((other) => other.name === name);
	if (!scene) throw new Error(`no scene ${name}`);
	return scene.recording;
}

function objectiveOver(recording: Recording, names: readonly string[]) {
	const addresses = stepAddresses(replay(recording));
	return objectiveOf(
		recording,
		names.map((name) => addresses.nodeWithKey(name) ?? -1)
	);
}

function answersOf({ lesson }: BuiltLesson, id: string): readonly number[] {
	const block = lesson.blocks.find((other) => other.id === id);
	if (block?.kind !== 'exercise') throw new Error(`no exercise ${id}`);
	return fieldsOf(block).map(({ answer }) => answer);
}

/** Where a scene stands: `v1=2.0308,v2=-1.3694`. */
const placeOf = (name: string) => name.match(/-?\d+\.\d+/g)?.map(Number) ?? [];

describe('the curve of lesson 6', () => {
	const objective = objectiveOver(recordingOf(oneWeight, 'slope'), ['v2']);

	test('falls from 0.8998 to 0.7179 over 0.6, which is −0.3032 for each unit', () => {
		const slope = (objective.value([-2]) - objective.value([-2.6])) / 0.6;
		expect(answersOf(oneWeight, 'mean-slope')).toEqual([expect.closeTo(slope, 4)]);
	});

	test.each([
		[-4, 1.3803, -0.3574],
		[-2.6, 0.8998, -0.3212],
		[-0.6671, 0.4872, 0],
		[0, 0.5841, 0.2999],
		[1, 1.068, 0.6137]
	])('is at %f as high as %f and as steep as %f', (weight, loss, slope) => {
		const { value, gradient: slopes } = objective.evaluate([weight]);
		expect([value, ...slopes]).toEqual([expect.closeTo(loss, 4), expect.closeTo(slope, 4)]);
	});
});

describe('the mountain of lesson 7', () => {
	const objective = objectiveOver(recordingOf(gradient, ''), ['v1', 'v2']);
	const start = [1, -2.6];

	test('rises most steeply at 231°, where the gradient points, and falls at 51°', () => {
		const arrow = objective.evaluate(start).gradient;
		expect([...arrow, lengthOf(arrow)].map((number) => number.toFixed(4))).toEqual([
			...['-0.2643', '-0.3212', '0.4160']
		]);
		const tried = directionsAround(objective, start, 1e-3, 360);
		const sorted = tried.toSorted((a, b) => a.value - b.value).map(({ degrees }) => degrees);
		expect([sorted.at(-1), sorted[0]]).toEqual([231, 51]);
		expect(Math.round(degreesOf(arrow))).toBe(231);
	});

	test('is walked down with the rate 1 to the places of the scenes', () => {
		const { points } = descend(objective, start, optimizers.gradientDescent, 1, 5);
		const places = gradient.scenes.map(({ name }) => name).filter((name) => /^v1/.test(name));
		expect(places.map(placeOf)).toEqual(
			[1, 5].map((step) => points[step]?.weights.map((weight) => expect.closeTo(weight, 4)))
		);
	});
});

describe('the bowl of lesson 7', () => {
	const objective = objectiveOver(recordingOf(gradient, 'bowl'), ['a', 'b']);
	const path = descend(objective, [0, 0], optimizers.gradientDescent, 0.1, 40);

	test('is left after the second step at (1.08, −0.64)', () => {
		expect(answersOf(gradient, 'second-step')).toEqual(
			path.points[2]?.weights.map((weight) => expect.closeTo(weight, 10))
		);
	});

	test('is level after 29 steps, at (2.995, −1.000)', () => {
		expect(stepsUntilFlat(path, 0.01)).toBe(29);
		expect(path.points[29]?.weights.map((weight) => weight.toFixed(3))).toEqual([
			'2.995',
			'-1.000'
		]);
	});
});

test('no single cut gets more than four of the six students of lesson 2 right', () => {
	const passed = [false, false, true, true, false, false];
	const rights = passed.flatMap((_, cut) => {
		const left = passed.filter((happened, index) => happened === index < cut).length;
		return [left, passed.length - left];
	});
	expect(Math.max(...rights)).toBe(4);
});
