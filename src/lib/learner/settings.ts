/** How a reader likes the page. Each setting carries the time when it was chosen: the later one holds. */
import type { Time } from './progress.ts';

/** Light, dark, or as the system has it. */
export type Theme = 'auto' | 'light' | 'dark';

/** A choice and when it was made; time 0 is a default that nobody has chosen. */
export interface Choice<T> {
	readonly value: T;
	readonly time: Time;
}

/** All settings with their times, as they are kept. */
export interface Choices {
	readonly theme: Choice<Theme>;
	/** Whether single letters act as keys (WCAG 2.1.4). */
	readonly letterKeys: Choice<boolean>;
}

/** All settings as they are used. */
export interface Settings {
	readonly theme: Theme;
	readonly letterKeys: boolean;
}

/** The settings before anything was chosen. */
export const defaultChoices: Choices = {
	theme: { value: 'auto', time: 0 },
	letterKeys: { value: true, time: 0 }
};

/** The settings that hold. */
export function settingsOf({ theme, letterKeys }: Choices): Settings {
	return { theme: theme.value, letterKeys: letterKeys.value };
}
