/** What the tests know of a browser, and where they keep what they make for later runs. */
import { resolve } from 'node:path';

/** A browser that starts: its program, and the environment variables that it needs besides ours. */
export interface Browser {
	readonly path: string;
	readonly environment: Readonly<Record<string, string>>;
}

/** Arguments that keep Chromium from calling its maker; root cannot use its sandbox. */
export const chromiumArguments: readonly string[] = [
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--no-first-run',
	...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])
];

/** The folder for what is unpacked or written once; it goes when the packages go. */
export const cacheFolder = resolve('node_modules/.cache/stepgrad');
