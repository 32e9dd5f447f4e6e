/** A small deck over one run: L = w·x, forward 1 step, backward 3. */
import { describe, expect, test } from 'vitest';
import { Recorder, replay } from '#lib/autodiff/index.ts';
import type { Slide } from '#lib/lessons/index.ts';
import { besideSlide, makeDeck, planOf, stopOf } from './deck.ts';
import { readDeckState, startAt } from './deck-state.ts';
import { deckCommandOf } from './keys.ts';

const recorder = new Recorder();
const w = recorder.parameter(3, { name: 'w' });
const x = recorder.input(2, { name: 'x' });
recorder.backward(recorder.apply('multiply', [w, x], { name: 'L' }));
const trace = replay(recorder.finish());

const slide = (title: string, fromPosition: number, toPosition: number, minutes: number | null) =>
	({ id: title, title, minutes, scene: 0, fromPosition, toPosition }) as Slide;
const slides = [slide('Forward', 1, 1, null), slide('Back', 2, 4, 6), slide('Done', 4, 4, null)];
const deck = makeDeck(slides, [trace]);

describe('a deck', () => {
	test('stops once for each step of a slide', () => {
		expect(deck.stops.map(({ address }) => address)).toEqual([
			'slide=1&step=forward.L',
			'slide=2&step=backward.L',
			'slide=2&step=backward.w',
			'slide=2&step=backward.x',
			'slide=3&step=backward.x'
		]);
		expect(deck.slides.map(({ first, last }) => [first, last])).toEqual([
			[0, 0],
			[1, 3],
			[4, 4]
		]);
	});

	test('keeps the numbers of its slides where some are chosen', () => {
		const { slides: chosen, stops } = makeDeck(slides, [trace], [2, 0]);
		expect(chosen.map(({ number, title }) => [number, title])).toEqual([
			[3, 'Done'],
			[1, 'Forward']
		]);
		expect(stops.map(({ address }) => address)).toEqual([
			'slide=3&step=backward.x',
			'slide=1&step=forward.L'
		]);
	});

	test('finds a stop by its address, and says what there is not', () => {
		expect(stopOf(deck, '#slide=2&step=backward.w')).toEqual({ stop: 2, unknown: null });
		expect(stopOf(deck, '#slide=2')).toEqual({ stop: 1, unknown: null });
		expect(stopOf(deck, '#slide=2&step=backward.v')).toEqual({
			stop: 1,
			unknown: 'slide=2&step=backward.v'
		});
		expect(stopOf(deck, '#slide=9')).toEqual({ stop: 0, unknown: 'slide=9' });
		expect(stopOf(deck, '#room=abc')).toBeNull();
	});

	test('goes by whole slides', () => {
		expect([besideSlide(deck, 2, 1), besideSlide(deck, 2, -1)]).toEqual([4, 0]);
		expect([besideSlide(deck, 4, 1), besideSlide(deck, 0, -1)]).toEqual([4, 0]);
	});

	test('plans what a slide says, else its share of the lesson by clicks', () => {
		expect(planOf(deck, 10).map((span) => span / 60_000)).toEqual([2, 6, 2]);
	});

	test('reads states of other windows, and nothing else', () => {
		const state = { ...startAt('slide=1&step=forward.L'), wall: 'black' };
		expect(readDeckState(structuredClone(state))).toEqual(state);
		for (const heard of [null, 3, {}, { ...state, wall: 'red' }, { ...state, stop: 1 }])
			expect(readDeckState(heard)).toBeNull();
	});
});

describe('keys of a lecture', () => {
	const plain = { shiftKey: false, ctrlKey: false, altKey: false, metaKey: false };
	const asked = (key: string, place: 'page' | 'button' | 'field' = 'page', more = {}) =>
		deckCommandOf({ ...plain, key, ...more }, place);

	test('are those of clickers and hands', () => {
		expect(['PageDown', ' ', 'ArrowRight', 'N', 'n'].map((key) => asked(key))).toEqual(
			Array(5).fill('next')
		);
		expect(['PageUp', 'ArrowLeft', 'p'].map((key) => asked(key))).toEqual(Array(3).fill('back'));
		expect(asked(' ', 'page', { shiftKey: true })).toBe('back');
		expect(['b', '.', 'w', 'q'].map((key) => asked(key))).toEqual([
			'black',
			'black',
			'white',
			null
		]);
	});

	test('leave letters to fields and Space to buttons, but hear a clicker anywhere', () => {
		expect([asked('n', 'field'), asked('ArrowLeft', 'field'), asked(' ', 'button')]).toEqual([
			null,
			null,
			null
		]);
		expect([asked('PageDown', 'field'), asked('PageUp', 'field'), asked('F5', 'button')]).toEqual([
			'next',
			'back',
			'full-screen'
		]);
	});

	test('leave the browser its own, but for undo', () => {
		expect(asked('p', 'page', { ctrlKey: true })).toBeNull();
		expect(asked('z', 'page', { ctrlKey: true })).toBe('undo');
		expect(asked('ArrowLeft', 'page', { altKey: true })).toBeNull();
	});
});
