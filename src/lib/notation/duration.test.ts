/** A stopwatch. */
import { expect, test } from 'vitest';
import { formatDuration, formatTime } from './duration.ts';

test('a span is told in whole seconds that are over', () => {
	expect([0, 999, 125_999, 3_599_999, 3_725_000, -5].map(formatDuration)).toEqual([
		'0:00',
		'0:00',
		'2:05',
		'59:59',
		'1:02:05',
		'0:00'
	]);
});

test('the time of day has four digits in either language', () => {
	const time = new Date(2026, 0, 5, 9, 5).getTime();
	expect([formatTime(time, 'en'), formatTime(time, 'zh')]).toEqual(['09:05', '09:05']);
});
