/**
 * A browser for the tests, come what may: one that is there, else one from npm, else Playwright's
 * download, else Debian's package. Each later way needs more of the machine than the one before.
 */
import { spawnSync } from 'node:child_process';
import type { Browser } from './browser.ts';
import { findBrowser } from './find-browser.ts';
import { unpackChromium } from './unpacked-chromium.ts';

/** Long enough for a slow download; a network that hangs must not hang the tests. */
const patience = 300_000;

/** The browser, or one sentence that says what to install. */
export function provideBrowser(): Browser | { readonly missing: string } {
	try {
		for (const install of [() => {}, unpackChromium, downloadChromium, installDebianChromium]) {
			install();
			const browser = findBrowser();
			if (browser) return browser;
		}
	} catch (error) {
		return { missing: (error as Error).message };
	}
	return {
		missing:
			'No browser to test with: install Chrome, Chromium or Edge, or set BROWSER_PATH to one.'
	};
}

function downloadChromium(): void {
	run('npx playwright install chromium');
}

function installDebianChromium(): void {
	if (process.getuid?.() !== 0) return;
	run('apt-get update && apt-get install -y chromium');
}

function run(line: string): void {
	spawnSync(line, { shell: true, stdio: 'ignore', timeout: patience });
}
