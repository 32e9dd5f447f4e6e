/**
 * Where a browser for the tests may already be: the one named by BROWSER_PATH, Playwright's own, a
 * Chrome, Chromium or Edge of the system, or one that an earlier run unpacked. Nothing is installed.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import type { Browser } from './browser.ts';
import { fontEnvironment } from './fonts.ts';
import { unpackedChromium } from './unpacked-chromium.ts';

const names = [
	'google-chrome',
	'google-chrome-stable',
	'chromium',
	'chromium-browser',
	'microsoft-edge',
	'microsoft-edge-stable'
];

const places = [
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
	...['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap((variable) => {
		const folder = process.env[variable];
		if (folder === undefined) return [];
		return [
			join(folder, 'Google/Chrome/Application/chrome.exe'),
			join(folder, 'Microsoft/Edge/Application/msedge.exe')
		];
	})
];

/**
 * The browser to test with, if there is one already. Throws a sentence if BROWSER_PATH names a
 * program that is not there.
 */
export function findBrowser(): Browser | undefined {
	const named = process.env['BROWSER_PATH'];
	if (named) {
		if (!existsSync(named)) throw new Error(`BROWSER_PATH names ${named}, which does not exist.`);
		return { path: named, environment: fontEnvironment() };
	}
	const own = chromium.executablePath();
	const path = existsSync(own) ? own : findSystemBrowser();
	if (path !== undefined) return { path, environment: fontEnvironment() };
	return unpackedChromium();
}

/** The program of an installed Firefox, if there is one (FIREFOX_PATH names another). */
export function findFirefox(): string | undefined {
	const named = process.env['FIREFOX_PATH'];
	if (named) return named;
	return [
		...programs(['firefox', 'firefox-esr']),
		'/Applications/Firefox.app/Contents/MacOS/firefox'
	].find((path) => existsSync(path) && starts(path));
}

function findSystemBrowser(): string | undefined {
	return [...programs(names), ...places].find((path) => existsSync(path) && starts(path));
}

/** Every place on PATH where a program of one of these names could be. */
function programs(wanted: readonly string[]): string[] {
	const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
	return wanted.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** Whether a program starts at all; some systems ship a stub that only says what to install. */
function starts(path: string): boolean {
	// On Windows a browser asked for its version opens a window instead.
	if (process.platform === 'win32') return true;
	return spawnSync(path, ['--version'], { timeout: 20_000, stdio: 'ignore' }).status === 0;
}
