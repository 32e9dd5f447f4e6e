/** Questions and passes of a deck over L = w·x (forward 1 step, backward 3), and over four turns of a loop. */
import { describe, expect, test } from 'vitest';
import { Recorder, replay } from '#lib/autodiff/index.ts';
import type { PredictionBlock, Slide } from '#lib/lessons/index.ts';
import { makeDeck, stopOf } from './deck.ts';
import {
	changedBy,
	countHand,
	handsKey,
	nudgedValue,
	readDeckState,
	startAt,
	withEdit
} from './deck-state.ts';
import type { DeckCommand } from './keys.ts';
import { positionsOf } from './positions.ts';

const recorder = new Recorder();
const w = recorder.parameter(3, { name: 'w' });
const x = recorder.input(2, { name: 'x' });
recorder.backward(recorder.apply('multiply', [w, x], { name: 'L' }));
const trace = replay(recorder.finish());

const slide = (fromPosition: number, toPosition: number, scene = 0) =>
	({ id: 'a', title: 'A', minutes: null, scene, fromPosition, toPosition }) as Slide;
const question = (id: string, position: number, scene = 0) =>
	({ kind: 'prediction', id, gate: { scene, position, lastScene: scene } }) as PredictionBlock;

const addressesOf = (slides: readonly Slide[], questions: readonly PredictionBlock[]) =>
	makeDeck(slides, [trace, trace], null, questions).stops.map(({ address }) => address);

describe('a question', () => {
	test('is asked and answered before the first click that would give it away', () => {
		expect(addressesOf([slide(1, 3)], [question('sign', 2)])).toEqual([
			'slide=1&step=forward.L',
			'slide=1&step=backward.L',
			'slide=1&step=backward.L&question=sign',
			'slide=1&step=backward.L&answer=sign',
			'slide=1&step=backward.w'
		]);
	});

	test('belongs to the slide before it where the next one gives it away at once', () => {
		expect(addressesOf([slide(1, 1), slide(3, 3)], [question('sign', 2)])).toEqual([
			'slide=1&step=forward.L',
			'slide=1&step=forward.L&question=sign',
			'slide=1&step=forward.L&answer=sign',
			'slide=2&step=backward.w'
		]);
	});

	test('of another scene begins the slide of that scene', () => {
		expect(addressesOf([slide(1, 1), slide(3, 3, 1)], [question('sign', 2, 1)])).toEqual([
			'slide=1&step=forward.L',
			'slide=2&step=backward.L&question=sign',
			'slide=2&step=backward.L&answer=sign',
			'slide=2&step=backward.w'
		]);
	});

	test('that no click gives away is not asked', () => {
		expect(addressesOf([slide(1, 2)], [question('sign', 2)])).toHaveLength(2);
	});

	test('is found by its address; one that is not asked leaves its step', () => {
		const deck = makeDeck([slide(1, 3)], [trace], null, [question('sign', 2)]);
		const at = (fragment: string) => stopOf(deck, fragment);
		expect(at('#slide=1&step=backward.L')).toEqual({ stop: 1, unknown: null });
		expect(at('#slide=1&step=backward.L&question=sign')).toEqual({ stop: 2, unknown: null });
		expect(at('#slide=1&step=backward.L&answer=sign')).toEqual({ stop: 3, unknown: null });
		expect(at('#slide=1&step=backward.L&question=size')).toEqual({
			stop: 1,
			unknown: 'slide=1&step=backward.L&question=size'
		});
	});
});

test('a slide over many passes stops where each ends, one over a single pass at each step', () => {
	const passes = [1, 2, 3, 4].map((turn) => ({
		first: 3 * turn - 3,
		end: 3 * turn,
		drawing: 0,
		firstNumber: 0,
		own: []
	}));
	const loop = { ...trace, recording: { ...trace.recording, passes } };
	expect(positionsOf(loop, 2, 11)).toEqual([2, 3, 6, 9, 11]);
	expect(positionsOf(loop, 4, 6)).toEqual([4, 5, 6]);
});

describe('what the speaker changes', () => {
	const start = startAt('slide=1&step=forward.L');

	test('is counted, set and given back, and survives the way to another window', () => {
		const key = handsKey('sign', 'option-2');
		const counted = countHand(countHand(countHand(start, key, 1), key, 1), key, -1);
		expect(counted.hands.get(key)).toBe(1);
		expect(countHand(start, key, -1).hands.get(key)).toBe(0);
		const edited = withEdit(counted, 0, w, 2.5);
		expect(edited.edits.get(0)).toEqual(new Map([[w, 2.5]]));
		expect(withEdit(edited, 0, w, null).edits.get(0)).toEqual(new Map());
		expect(readDeckState(structuredClone(edited))).toEqual(edited);
		expect(readDeckState({ ...edited, edits: new Map([[0, new Map([['w', 1]])]]) })).toBeNull();
		expect(readDeckState({ ...edited, hands: new Map([[key, 'many']]) })).toBeNull();
	});

	test('is contrast, and a size of text that the deck has', () => {
		const after = (...commands: readonly DeckCommand[]) =>
			commands.reduce((state, command) => changedBy(state, command) ?? state, start);
		expect(after('larger', 'larger').textSize).toBe(1.4);
		expect(after('larger', 'larger', 'larger').textSize).toBe(1.4);
		expect(after('smaller').textSize).toBe(1);
		expect([after('contrast'), after('contrast', 'contrast')].map((s) => s.hasContrast)).toEqual([
			true,
			false
		]);
		expect(changedBy(withEdit(start, 0, w, 2), 'reset')?.edits.size).toBe(0);
		expect(changedBy(start, 'next')).toBeNull();
		expect(readDeckState({ ...start, textSize: 9 })).toBeNull();
	});

	test('is moved without crumbs of binary fractions', () => {
		expect([nudgedValue(0.2, 0.1), nudgedValue(-0.3, -0.1)]).toEqual([0.3, -0.4]);
	});
});
