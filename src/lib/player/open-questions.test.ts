import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { onePass } from './cases/one-pass.ts';
import { ManualClock } from './clock.ts';
import { keyBindings, type Command } from './keys.ts';
import type { Gate } from './gates.svelte.ts';
import { Playback } from './playback.svelte.ts';

/** Three steps forward, four backward. */
const timeline = onePass({
	length: 7,
	segments: [
		{ phase: 'forward', first: 1, last: 3 },
		{ phase: 'backward', first: 4, last: 7 }
	]
});

/** A question of the only scene, before the step after a position. */
const gateAt = (position: number): Gate => ({ scene: 0, position, lastScene: 0 });

describe('an open question', () => {
	test('holds the stage before its step, however one tries to pass', () => {
		const commands: Command[] = ['next', 'next-phase', 'last', 'toggle-play'];
		for (const command of commands) {
			const clock = new ManualClock();
			const playback = new Playback([timeline], clock);
			playback.holdAt(() => [gateAt(4)]);
			playback.seek(4);
			expect(playback.isHeld).toBe(false);
			playback.run(command);
			clock.advance(60_000);
			expect([playback.position, playback.isHeld, playback.isPlaying]).toEqual([4, true, false]);
		}
	});

	test('holds what was playing', () => {
		const clock = new ManualClock();
		const playback = new Playback([timeline], clock);
		playback.holdAt(() => [gateAt(2)]);
		playback.play();
		clock.advance(60_000);
		expect([playback.position, playback.isHeld, playback.isPlaying]).toEqual([2, true, false]);
	});

	test('lets go when it is answered, to where one wanted to be', () => {
		let gates = [gateAt(4), gateAt(6)];
		const playback = new Playback([timeline]);
		playback.holdAt(() => gates);
		playback.seek(7);
		expect([playback.position, playback.limit]).toEqual([4, 4]);
		gates = [gateAt(6)];
		expect([playback.position, playback.isHeld]).toEqual([6, true]);
		gates = [];
		expect([playback.position, playback.isHeld]).toEqual([7, false]);
	});

	test('holds beside others, and the nearest says what holds', () => {
		const playback = new Playback([timeline]);
		playback.holdAt(() => [gateAt(4)]);
		const letGo = playback.holdAt(() => [{ ...gateAt(2), by: 'blank' }]);
		playback.seek(7);
		expect([playback.position, playback.holder]).toEqual([2, 'blank']);
		letGo();
		expect([playback.position, playback.holder]).toEqual([4, 'question']);
	});

	test('can be left backwards', () => {
		const playback = new Playback([timeline]);
		playback.holdAt(() => [gateAt(4)]);
		playback.run('last');
		playback.run('back');
		expect([playback.position, playback.isHeld]).toEqual([3, false]);
	});

	test('is never passed, whatever is done', () => {
		const commands = fc.constantFrom(...keyBindings.map(({ command }) => command));
		const action = fc.oneof(commands, fc.nat(10), fc.constant('wait' as const));
		fc.assert(
			fc.property(fc.nat(7), fc.array(action), (gate, actions) => {
				const clock = new ManualClock();
				const playback = new Playback([timeline], clock);
				playback.holdAt(() => [gateAt(gate)]);
				for (const what of actions) {
					if (what === 'wait') clock.advance(1500);
					else if (typeof what === 'number') playback.seek(what);
					else playback.run(what);
					expect(playback.position).toBeLessThanOrEqual(gate);
					expect(playback.position).toBeGreaterThanOrEqual(0);
				}
			})
		);
	});
});
