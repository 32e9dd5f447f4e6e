/** Two windows, one state: whatever happens to the messages, the newest change holds in both. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LossyChannel } from './cases/lossy-channel.ts';
import { SharedState } from './shared-state.ts';

function readStop(heard: unknown): number | null {
	return typeof heard === 'number' ? heard : null;
}

function open(line: LossyChannel, window: string, initial: number, leads: boolean, room = 'a') {
	const seen: number[] = [];
	const shared = new SharedState({
		channel: line.join(),
		room,
		topic: 'stop',
		window,
		initial,
		leads,
		read: readStop,
		onchange: (stop) => seen.push(stop)
	});
	return { shared, seen };
}

describe('a state that windows share', () => {
	test('a window that joins shows what the others show, and moves nobody', () => {
		const line = new LossyChannel();
		const audience = open(line, 'audience', 12, true);
		const presenter = open(line, 'presenter', 0, false);
		line.settle();
		expect(presenter.shared.state).toBe(12);
		expect(audience.seen).toEqual([]);
	});

	test('three quick presses back arrive as three places, and end at the last', () => {
		const line = new LossyChannel();
		const audience = open(line, 'audience', 12, true);
		const presenter = open(line, 'presenter', 0, false);
		line.settle();
		for (let press = 0; press < 3; press++) presenter.shared.change(presenter.shared.state - 1);
		line.settle();
		expect(audience.seen).toEqual([11, 10, 9]);
		expect(presenter.shared.state).toBe(9);
	});

	test('either window comes back to where the lecture is after a reload', () => {
		const line = new LossyChannel();
		const first = open(line, 'audience', 3, true);
		const presenter = open(line, 'presenter', 0, false);
		line.settle();
		presenter.shared.change(20);
		line.settle();
		first.shared.close();
		const reloaded = open(line, 'audience again', 3, true);
		line.settle();
		expect(reloaded.shared.state).toBe(20);
		expect(presenter.seen).toEqual([3]);
		presenter.shared.close();
		const second = open(line, 'presenter again', 0, false);
		line.settle();
		expect(second.shared.state).toBe(20);
	});

	test('other lectures, other topics and nonsense change nothing', () => {
		const line = new LossyChannel();
		const audience = open(line, 'audience', 1, true);
		const other = open(line, 'stranger', 5, true, 'b');
		other.shared.change(7);
		const { post } = line.join();
		const good = line.posted[0]!;
		const newer = { count: 99, by: 'z' };
		post({ ...good, from: 'z', version: newer, topic: 'ink', state: 4 });
		post({ ...good, from: 'z', version: newer, state: 'four' });
		post({ ...good, from: 'z', version: { count: 1.5, by: 'z' }, state: 4 });
		post({ ...good, from: 'z', version: { count: -1, by: 'z' }, state: 4 });
		post({ ...good, from: '', version: newer, state: 4 });
		for (const heard of [null, 4, 'deck', [], { stepgrad: 'deck' }]) post(heard as never);
		line.settle();
		expect(audience.shared.state).toBe(1);
	});

	test('whatever is lost, doubled or late, all end in the newest state once they hear each other', () => {
		const action = fc.oneof(
			fc.record({ do: fc.constant('change' as const), who: fc.nat(2), to: fc.nat(100) }),
			fc.record({ do: fc.constantFrom('deliver' as const, 'double' as const), place: fc.nat(50) }),
			fc.record({ do: fc.constant('lose' as const), place: fc.nat(50) }),
			fc.record({ do: fc.constant('ask' as const), who: fc.nat(2) })
		);
		fc.assert(
			fc.property(fc.array(action, { maxLength: 60 }), (actions) => {
				const line = new LossyChannel();
				const windows = ['a', 'b', 'c'].map((name) => open(line, name, 0, name === 'a').shared);
				let newest = { count: 1, by: 'a', to: 0 };
				const counts = new Map<string, number>();
				for (const action of actions) {
					if (action.do === 'change') {
						const shared = windows[action.who]!;
						shared.change(action.to);
						const { version } = line.posted.at(-1)!;
						expect(version.count).toBeGreaterThan(counts.get(version.by) ?? 0);
						counts.set(version.by, version.count);
						if (
							version.count > newest.count ||
							(version.count === newest.count && version.by > newest.by)
						)
							newest = { ...version, to: action.to };
					} else if (action.do === 'ask') windows[action.who]!.ask();
					else if (action.do === 'lose') line.lose(action.place);
					else line.deliver(action.place, action.do === 'double');
				}
				line.waiting = [];
				for (const shared of windows) shared.ask();
				line.settle();
				expect(windows.map(({ state }) => state)).toEqual([newest.to, newest.to, newest.to]);
			})
		);
	});

	test('a window that joins at any moment never changes what the others show', () => {
		fc.assert(
			fc.property(fc.array(fc.nat(100)), fc.nat(100), (changes, initial) => {
				const line = new LossyChannel();
				const audience = open(line, 'audience', 0, true);
				for (const change of changes) audience.shared.change(change);
				const last = audience.shared.state;
				const presenter = open(line, 'zzz', initial, false);
				presenter.shared.ask();
				line.settle();
				expect(audience.seen).toEqual([]);
				expect([audience.shared.state, presenter.shared.state]).toEqual([last, last]);
			})
		);
	});
});
