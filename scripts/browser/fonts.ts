/**
 * Without any font text has no size, and then nothing is visible. On such a machine the browser is
 * pointed at the fonts that KaTeX brings; they are enough to measure with.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { cacheFolder } from './browser.ts';

/** The environment variables that give a browser at least one font: none where there are fonts. */
export function fontEnvironment(): Readonly<Record<string, string>> {
	if (process.platform !== 'linux') return {};
	const { status, stdout } = spawnSync('fc-list', ['--format', '%{family}\n'], {
		encoding: 'utf8'
	});
	const hasFonts = status === 0 && stdout.trim() !== '';
	return hasFonts ? {} : { FONTCONFIG_FILE: writeFontConfiguration() };
}

/** Writes a configuration that knows KaTeX's fonts alone; returns its path. */
function writeFontConfiguration(): string {
	const path = resolve(cacheFolder, 'fonts.conf');
	mkdirSync(cacheFolder, { recursive: true });
	writeFileSync(
		path,
		`<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
	<dir>/usr/share/fonts</dir>
	<dir>${resolve('node_modules/katex/dist/fonts')}</dir>
	<cachedir>${resolve(cacheFolder, 'fontconfig')}</cachedir>
</fontconfig>
`
	);
	return path;
}
