/** The timer of a lecture, at moments that are set by hand. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	comeToSlide,
	elapsed,
	elapsedOnSlide,
	newTimer,
	pauseTimer,
	readTimer,
	resetTimer,
	showSlide,
	startTimer
} from './lecture-timer.ts';

const minute = 60_000;

describe('the timer of a lecture', () => {
	test('counts from its start, and each slide by itself', () => {
		let timer = startTimer(showSlide(newTimer, 'one', 0), 0);
		timer = showSlide(timer, 'two', 3 * minute);
		expect(elapsed(timer, 5 * minute)).toBe(5 * minute);
		expect(elapsedOnSlide(timer, 5 * minute)).toBe(2 * minute);
		timer = showSlide(timer, 'one', 5 * minute);
		expect(elapsedOnSlide(timer, 6 * minute)).toBe(4 * minute);
	});

	test('stands still before it is started and while it is paused', () => {
		let timer = showSlide(newTimer, 'one', 0);
		expect(elapsed(timer, 9 * minute)).toBe(0);
		timer = pauseTimer(startTimer(timer, 10 * minute), 12 * minute);
		timer = showSlide(timer, 'two', 15 * minute);
		expect(elapsed(timer, 20 * minute)).toBe(2 * minute);
		timer = startTimer(timer, 20 * minute);
		expect(elapsed(timer, 21 * minute)).toBe(3 * minute);
		expect(elapsedOnSlide(timer, 21 * minute)).toBe(minute);
	});

	test('runs from the first step, and once stopped only when it is told to', () => {
		let timer = comeToSlide(newTimer, 'one', 2 * minute);
		timer = pauseTimer(comeToSlide(timer, 'two', 3 * minute), 4 * minute);
		timer = comeToSlide(timer, 'one', 5 * minute);
		expect(elapsed(timer, 9 * minute)).toBe(2 * minute);
	});

	test('a reset begins again, and a clock that is set back takes nothing away', () => {
		let timer = startTimer(showSlide(newTimer, 'one', 0), 5 * minute);
		expect(elapsed(timer, 4 * minute)).toBe(0);
		timer = resetTimer(timer, 7 * minute);
		expect(elapsed(timer, 8 * minute)).toBe(minute);
	});

	test('all slides together have had the whole time', () => {
		fc.assert(
			fc.property(fc.array(fc.tuple(fc.nat(9), fc.nat(1000))), (shown) => {
				let now = 0;
				let timer = startTimer(showSlide(newTimer, 's0', 0), 0);
				for (const [slide, span] of shown) timer = showSlide(timer, `s${slide}`, (now += span));
				expect(elapsed(timer, now)).toBe(now);
				expect(readTimer(structuredClone(timer))).toEqual(timer);
			})
		);
	});

	test('what is no timer is not read', () => {
		for (const heard of [null, 4, {}, { ...newTimer, since: 'now' }, { ...newTimer, spent: {} }])
			expect(readTimer(heard)).toBeNull();
		expect(readTimer({ ...newTimer, spent: new Map([['one', NaN]]) })).toBeNull();
	});
});
