/**
 * The end-to-end tests: the built site in Chromium, and in Firefox where one is installed. The
 * server is started by e2e/support/serve-build.ts, which leaves its address in STEPGRAD_ADDRESS.
 */
import { defineConfig, devices, type Project } from '@playwright/test';
import { chromiumArguments } from './scripts/browser/browser.ts';
import { findBrowser, findFirefox } from './scripts/browser/find-browser.ts';

const browser = findBrowser();
const firefox = findFirefox();

const projects: Project[] = [
	{
		name: 'chromium',
		use: {
			...devices['Desktop Chrome'],
			viewport: { width: 1440, height: 900 },
			launchOptions: {
				executablePath: browser?.path,
				args: [...chromiumArguments],
				env: environment(browser?.environment)
			}
		}
	}
];

if (firefox !== undefined) {
	projects.push({
		name: 'firefox',
		// Colours and sizes are computed from the same style sheets; Chromium alone has the tools.
		testIgnore: /accessibility\.spec\.ts$/,
		// Playwright has no finger in Firefox, shows it no paper, and misses the first file that it saves.
		grepInvert: /@chromium/,
		use: {
			browserName: 'firefox',
			channel: 'moz-firefox',
			viewport: { width: 1440, height: 900 },
			launchOptions: { executablePath: firefox }
		}
	});
}

export default defineConfig({
	testDir: 'e2e',
	globalSetup: './e2e/support/serve-build.ts',
	fullyParallel: true,
	// One more than the cores that there are at least: a test waits for its browser half of the time.
	workers: 3,
	forbidOnly: true,
	timeout: 60_000,
	globalTimeout: 20 * 60_000,
	expect: { timeout: 10_000 },
	reporter: 'list',
	// A page must come from the server, not from what another one has kept; offline.spec.ts allows it.
	use: { baseURL: process.env['STEPGRAD_ADDRESS'], serviceWorkers: 'block' },
	projects
});

/** The variables of this process with further ones: a browser inherits none by itself. */
function environment(more: Readonly<Record<string, string>> = {}): Record<string, string> {
	const own = Object.entries(process.env).filter(
		(entry): entry is [string, string] => entry[1] !== undefined
	);
	return { ...Object.fromEntries(own), ...more };
}
