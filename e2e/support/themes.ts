/** The looks that every page must bear: light, dark, and the colours that a reader has forced. */
import type { Page } from '@playwright/test';

/** How each look is asked for. */
export const themes: Readonly<Record<string, Parameters<Page['emulateMedia']>[0]>> = {
	light: { colorScheme: 'light' },
	dark: { colorScheme: 'dark' },
	forced: { forcedColors: 'active' }
};
