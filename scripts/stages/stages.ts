/**
 * What `npm test` checks, from cheap to dear. Each stage is a command, or two kinds of more: one
 * that counts its tests, one that needs another stage to have passed.
 */
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { provideBrowser } from '../browser/provide-browser.ts';
import { countEndToEnd, countFile, countUnit, type Counts } from './counts.ts';
import { runCommand } from './run-command.ts';

/** How a stage ended: what it has to say, and its tests if it has any. */
export interface StageResult {
	readonly isGood: boolean;
	/** Shown only when the stage failed. */
	readonly output: string;
	readonly tests?: Counts;
}

/** One stage of `npm test`. */
export interface Stage {
	readonly name: string;
	/** The stage that must have passed before; without it this one could only mislead. */
	readonly needs?: string;
	readonly run: () => Promise<StageResult>;
}

/**
 * All stages in their order, in rounds: those of a round only read, each with one core, so that two of
 * them run at a time. The longest comes first.
 */
export const rounds: readonly (readonly Stage[])[] = [
	[command('setup', 'svelte-kit sync')],
	[
		command('lint', 'eslint --max-warnings 0 .'),
		command('format', 'prettier --check .'),
		command('types', 'svelte-check --fail-on-warnings --tsconfig tsconfig.json'),
		command('layers', 'depcruise --config .dependency-cruiser.cjs src scripts e2e'),
		command('dead code', 'knip --no-progress')
	],
	[{ name: 'unit', run: runUnit }],
	[command('build', 'vite build')],
	[{ name: 'end to end', needs: 'build', run: runEndToEnd }]
];

function command(name: string, line: string): Stage {
	const run = async () => {
		const { code, output } = await runCommand(line);
		return { isGood: code === 0, output };
	};
	return { name, run };
}

async function runUnit(): Promise<StageResult> {
	const report = join(await mkdtemp(join(tmpdir(), 'stepgrad-')), 'unit.json');
	const result = await runCommand(
		`vitest run --reporter=dot --reporter=json --outputFile.json="${report}"`
	);
	return judge(result.code, result.output, await countFile(report, countUnit));
}

async function runEndToEnd(): Promise<StageResult> {
	const browser = provideBrowser();
	if ('missing' in browser) return { isGood: false, output: browser.missing };
	const report = join(await mkdtemp(join(tmpdir(), 'stepgrad-')), 'end-to-end.json');
	const result = await runCommand('playwright test --reporter=dot,json', {
		PLAYWRIGHT_JSON_OUTPUT_FILE: report
	});
	return judge(result.code, result.output, await countFile(report, countEndToEnd));
}

/** A stage with tests is good only if tests ran, all passed and the runner itself was content. */
function judge(code: number, output: string, tests: Counts | undefined): StageResult {
	const isGood = code === 0 && tests !== undefined && tests.passed > 0 && tests.failed === 0;
	return { isGood, output, tests };
}
