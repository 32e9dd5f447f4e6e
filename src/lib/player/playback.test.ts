import { describe, expect, test } from 'vitest';
import { onePass } from './cases/one-pass.ts';
import { ManualClock } from './clock.ts';
import { keyBindings } from './keys.ts';
import { Playback } from './playback.svelte.ts';

/** Three steps forward, four backward. */
const timeline = onePass({
	length: 7,
	segments: [
		{ phase: 'forward', first: 1, last: 3 },
		{ phase: 'backward', first: 4, last: 7 }
	]
});

describe('playback', () => {
	test('begins before the first step, at rest', () => {
		const playback = new Playback([timeline]);
		expect(playback.position).toBe(0);
		expect(playback.isPlaying).toBe(false);
		expect(playback.phase).toBe('forward');
	});

	test('steps by operation and by phase', () => {
		const playback = new Playback([timeline]);
		playback.next();
		expect(playback.position).toBe(1);
		playback.finishPhase();
		expect(playback.position).toBe(3);
		playback.next('phase');
		expect([playback.position, playback.phase]).toEqual([7, 'backward']);
		playback.back('phase');
		expect(playback.position).toBe(3);
		playback.back();
		expect(playback.position).toBe(2);
	});

	test('has passes where one of its scenes has several, whichever is shown', () => {
		const [pass] = timeline.passes;
		const twice = { ...timeline, passes: pass ? [pass, pass] : [] };
		expect(new Playback([timeline]).hasPasses).toBe(false);
		expect(new Playback([timeline, twice]).hasPasses).toBe(true);
	});

	test('goes to any position, as near as there is one', () => {
		const playback = new Playback([timeline]);
		for (const [asked, given] of [
			[4, 4],
			[4.4, 4],
			[-1, 0],
			[99, 7],
			[NaN, 0],
			[Infinity, 7]
		] as const) {
			playback.seek(asked);
			expect(playback.position).toBe(given);
		}
	});

	test('plays one step after another, resting in between, and stops at the end', () => {
		const clock = new ManualClock();
		const playback = new Playback([timeline], clock);
		playback.play();
		expect([playback.position, playback.isPlaying]).toEqual([1, true]);
		clock.advance(999);
		expect(playback.position).toBe(1);
		clock.advance(1);
		expect(playback.position).toBe(2);
		clock.advance(60_000);
		expect([playback.position, playback.isPlaying]).toEqual([7, false]);
	});

	test('plays from the start again once it has ended', () => {
		const playback = new Playback([timeline], new ManualClock());
		playback.seek(7);
		playback.play();
		expect([playback.position, playback.isPlaying]).toEqual([1, true]);
	});

	test('plays four times as fast at speed 4', () => {
		const clock = new ManualClock();
		const playback = new Playback([timeline], clock);
		playback.speed = 4;
		expect(playback.motionTime).toBe(120);
		playback.play();
		clock.advance(500);
		expect(playback.position).toBe(3);
	});

	test('moves without motion at speed 0', () => {
		const playback = new Playback([timeline]);
		playback.speed = 0;
		expect(playback.motionTime).toBe(0);
	});

	test('pauses at once, and whenever the reader steps herself', () => {
		const clock = new ManualClock();
		const playback = new Playback([timeline], clock);
		playback.play();
		playback.pause();
		clock.advance(60_000);
		expect(playback.position).toBe(1);
		playback.play();
		playback.run('back');
		clock.advance(60_000);
		expect([playback.position, playback.isPlaying]).toEqual([1, false]);
	});

	test('never runs on two clocks at once', () => {
		const clock = new ManualClock();
		const playback = new Playback([timeline], clock);
		for (let press = 0; press < 5; press++) playback.run('toggle-play');
		expect([playback.position, playback.isPlaying]).toEqual([3, true]);
		clock.advance(1000);
		expect(playback.position).toBe(4);
	});

	test('does what keys ask for, and says which are not its own', () => {
		const playback = new Playback([timeline]);
		const own = keyBindings
			.map(({ command }) => command)
			.filter((command) => playback.run(command));
		const others = keyBindings.map(({ command }) => command).filter((key) => !own.includes(key));
		expect(others).toEqual(['inspect', 'wiggle', 'all-paths', 'show-help']);
		playback.pause();
		playback.run('first');
		playback.granularity = 'operation';
		playback.run('next-phase');
		expect(playback.position).toBe(3);
		playback.run('change-granularity');
		expect(playback.granularity).toBe('phase');
		playback.run('next');
		expect(playback.position).toBe(7);
		playback.run('previous-phase');
		expect(playback.position).toBe(3);
		playback.run('change-granularity');
		expect(playback.granularity).toBe('operation');
		playback.run('last');
		expect(playback.position).toBe(7);
	});

	test('keeps its position when the timeline becomes shorter or longer', () => {
		const playback = new Playback([timeline]);
		playback.seek(5);
		playback.useTimelines([
			onePass({ length: 9, segments: [{ phase: 'forward', first: 1, last: 9 }] })
		]);
		expect(playback.position).toBe(5);
		playback.useTimelines([
			onePass({ length: 2, segments: [{ phase: 'forward', first: 1, last: 2 }] })
		]);
		expect(playback.position).toBe(2);
	});
});
