/** Scenes follow each other on one axis: here of three, two and four steps. */
import { describe, expect, test } from 'vitest';
import { onePass } from './cases/one-pass.ts';
import { ManualClock } from './clock.ts';
import type { Gate } from './gates.svelte.ts';
import { Playback } from './playback.svelte.ts';

const scenes = [3, 2, 4].map((length) =>
	onePass({ length, segments: [{ phase: 'forward', first: 1, last: length }] })
);
const placeOf = ({ scene, position }: Playback) => [scene, position];

describe('scenes', () => {
	test('are entered by “next” at the end of the one before, and left by “back” at their start', () => {
		const playback = new Playback(scenes);
		const walked = Array.from({ length: 12 }, () => {
			const place = placeOf(playback).join();
			playback.next();
			return place;
		});
		expect(walked.join(' ')).toBe('0,0 0,1 0,2 0,3 1,0 1,1 1,2 2,0 2,1 2,2 2,3 2,4');
		expect([playback.isAtEnd, ...placeOf(playback)]).toEqual([true, 2, 4]);
		for (let count = 0; count < 5; count++) playback.back();
		expect(placeOf(playback)).toEqual([1, 2]);
		for (let count = 0; count < 9; count++) playback.back();
		expect([playback.isAtStart, ...placeOf(playback)]).toEqual([true, 0, 0]);
	});

	test('keep what plays, the first and the last step, and every scrub to themselves', () => {
		const clock = new ManualClock();
		const playback = new Playback(scenes, clock);
		playback.seek(0, 1);
		playback.play();
		clock.advance(60_000);
		expect([playback.isPlaying, ...placeOf(playback)]).toEqual([false, 1, 2]);
		playback.run('first');
		expect(placeOf(playback)).toEqual([1, 0]);
		playback.run('last');
		expect(placeOf(playback)).toEqual([1, 2]);
		playback.seek(99);
		expect(placeOf(playback)).toEqual([1, 2]);
	});

	test('are gone to as near as there is one', () => {
		const playback = new Playback(scenes);
		playback.seek(1, 7);
		expect(placeOf(playback)).toEqual([2, 1]);
		playback.useTimelines(scenes.slice(0, 2));
		expect(placeOf(playback)).toEqual([1, 1]);
	});

	test('wait behind an open question of an earlier one, and are shown once it is answered', () => {
		let gates: Gate[] = [
			{ scene: 0, position: 2, lastScene: 0 },
			{ scene: 2, position: 1, lastScene: 2 }
		];
		const playback = new Playback(scenes);
		playback.holdAt(() => gates);
		playback.seek(3, 2);
		expect([playback.isHeld, ...placeOf(playback)]).toEqual([true, 0, 2]);
		gates = gates.slice(1);
		expect([playback.isHeld, ...placeOf(playback)]).toEqual([true, 2, 1]);
		gates = [];
		expect([playback.isHeld, ...placeOf(playback)]).toEqual([false, 2, 3]);
	});

	test('that were shown before a question stay open behind it', () => {
		const playback = new Playback(scenes);
		// The text came back from scene 1 to scene 0, and asks there.
		playback.holdAt(() => [{ scene: 0, position: 2, lastScene: 1 }]);
		playback.seek(2, 1);
		expect([playback.isHeld, ...placeOf(playback)]).toEqual([false, 1, 2]);
		playback.next();
		expect([playback.isHeld, ...placeOf(playback)]).toEqual([true, 1, 2]);
		playback.back();
		expect([playback.isHeld, ...placeOf(playback)]).toEqual([false, 1, 1]);
	});
});
