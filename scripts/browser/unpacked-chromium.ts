/**
 * The Chromium that an npm package carries (Linux on x64 only): it is there wherever packages can
 * be installed at all. Its program and the libraries that small systems lack are unpacked beside
 * it, in node_modules/.cache.
 */
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { cacheFolder, type Browser } from './browser.ts';
import { fontEnvironment } from './fonts.ts';

/** The package, at the version that was tried with our Playwright. */
const package_ = '@sparticuz/chromium';
const version = '153.0.0';

const home = resolve(cacheFolder, 'chromium');
const program = resolve(home, 'chromium');
const libraries = resolve(home, 'lib');

/** The browser that an earlier run unpacked, if there is one. */
export function unpackedChromium(): Browser | undefined {
	if (!existsSync(program)) return undefined;
	const lacksLibraries = spawnSync('ldd', [program], { encoding: 'utf8' }).stdout?.includes(
		'not found'
	);
	const inherited = process.env['LD_LIBRARY_PATH'];
	const paths = inherited ? `${libraries}:${inherited}` : libraries;
	return {
		path: program,
		environment: { ...fontEnvironment(), ...(lacksLibraries && { LD_LIBRARY_PATH: paths }) }
	};
}

/** Installs the package beside the project's own and unpacks it; whether it worked is seen after. */
export function unpackChromium(): void {
	if (process.platform !== 'linux' || process.arch !== 'x64') return;
	mkdirSync(home, { recursive: true });
	const line = `npm install --prefix "${home}" --no-save --no-audit --ignore-scripts ${package_}@${version}`;
	if (spawnSync(line, { shell: true, stdio: 'ignore' }).status !== 0) return;
	const packed = (name: string) =>
		brotliDecompressSync(readFileSync(resolve(home, 'node_modules', package_, 'bin', name)));
	spawnSync('tar', ['-x', '-C', home], { input: packed('al2023.tar.br') });
	// Under its final name the program is complete, even if this process ends half-way.
	writeFileSync(`${program}.part`, packed('chromium.br'));
	chmodSync(`${program}.part`, 0o755);
	renameSync(`${program}.part`, program);
}
