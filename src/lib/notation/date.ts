/** Dates as each language writes them, in the reader's own time zone. */
import type { Language } from './language.ts';

/** A day: `November 25, 2026`, `2026年11月25日`. The time is in milliseconds since 1970. */
export function formatDate(time: number, language: Language): string {
	return new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(time);
}

/** A day with the time of day. */
export function formatMoment(time: number, language: Language): string {
	return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' }).format(time);
}
