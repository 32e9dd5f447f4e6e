/** Spans of time as a stopwatch shows them, and the time of day as a clock does. */
import type { Language } from './language.ts';

/** A span in milliseconds: `2:05`, from an hour on `1:02:05`. Seconds that are not over do not count. */
export function formatDuration(span: number): string {
	const seconds = Math.max(0, Math.floor(span / 1000));
	const two = (part: number) => String(part % 60).padStart(2, '0');
	const minutes = Math.floor(seconds / 60);
	if (minutes < 60) return `${minutes}:${two(seconds)}`;
	return `${Math.floor(minutes / 60)}:${two(minutes)}:${two(seconds)}`;
}

/** The time of day in the reader's own time zone: `09:05`. The time is in milliseconds since 1970. */
export function formatTime(time: number, language: Language): string {
	const form = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
	return new Intl.DateTimeFormat(language, form).format(time);
}
