import { describe, expect, test } from 'vitest';
import { ManualClock } from './clock.ts';

describe('a clock turned by hand', () => {
	test('calls what falls due, in order of time, also what was asked for meanwhile', () => {
		const clock = new ManualClock();
		const calls: string[] = [];
		clock.after(200, () => calls.push('200'));
		clock.after(100, () => {
			calls.push('100');
			clock.after(50, () => calls.push('150'));
		});
		clock.advance(99);
		expect(calls).toEqual([]);
		clock.advance(101);
		expect(calls).toEqual(['100', '150', '200']);
	});

	test('does not call what was called off', () => {
		const clock = new ManualClock();
		let calls = 0;
		const callOff = clock.after(10, () => calls++);
		clock.after(20, () => calls++);
		callOff();
		clock.advance(1000);
		expect(calls).toBe(1);
	});
});
