/**
 * `npm test`: every check of the project, one line each, and as the last line
 * `N passed, N failed`: unit and end-to-end tests together, and one failure for every other stage
 * that failed. Names of stages as arguments (`npm test -- lint types`) run only these.
 */
import { rounds, type Stage, type StageResult } from './stages/stages.ts';

const wanted = process.argv.slice(2);
const failedStages = new Set<string>();
let passed = 0;
let failed = 0;

for (const round of rounds) {
	const waiting = round.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
	const lane = async () => {
		for (let stage = waiting.shift(); stage; stage = waiting.shift()) await report(stage);
	};
	await Promise.all([lane(), lane()]);
}

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

/** Runs a stage, prints its line, and counts what it found. */
async function report(stage: Stage): Promise<void> {
	const start = performance.now();
	const result = await run(stage);
	const seconds = ((performance.now() - start) / 1000).toFixed(1);
	console.log(`${stage.name.padEnd(12)}${describe(result).padEnd(28)}${seconds.padStart(6)} s`);
	passed += result.tests?.passed ?? 0;
	failed += result.tests?.failed ?? 0;
	if (result.isGood) return;
	failedStages.add(stage.name);
	if (!result.tests?.failed) failed++;
	console.log(`\n${result.output.trim()}\n`);
}

async function run(stage: Stage): Promise<StageResult> {
	if (stage.needs !== undefined && failedStages.has(stage.needs)) {
		return { isGood: false, output: `Not run, because ${stage.needs} failed.` };
	}
	return stage.run();
}

function describe({ isGood, tests }: StageResult): string {
	if (tests) return `${tests.passed} passed, ${tests.failed} failed`;
	return isGood ? 'passed' : 'failed';
}
