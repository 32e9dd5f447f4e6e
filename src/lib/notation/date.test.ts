import { expect, test } from 'vitest';
import { formatDate, formatMoment } from './date.ts';

const noon = new Date(2026, 10, 25, 12, 5).getTime();

test('a date is written as its language does', () => {
	expect(formatDate(noon, 'en')).toBe('November 25, 2026');
	expect(formatDate(noon, 'zh')).toBe('2026年11月25日');
});

test('a moment has the time of day', () => {
	expect(formatMoment(noon, 'en')).toMatch(/^November 25, 2026.*12:05\sPM$/);
	expect(formatMoment(noon, 'zh')).toMatch(/^2026年11月25日.*12:05$/);
});
