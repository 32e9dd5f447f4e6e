/**
 * `npm run -s trace -- FILE` runs a program and prints what it did: as JSON, as sentences, as formulas, or
 * as a drawing. It is how authors look at a lesson's program, and how tests look at the language.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { foldPasses, replay } from '#lib/autodiff/index.ts';
import { runProgram } from '#lib/language/index.ts';
import { errorReport, traceReport } from './trace-report.ts';
import { formulaLines, sentenceLines } from './trace-lines.ts';

const usage = `Usage: npm run -s trace -- FILE [--format json|text|tex|svg]
FILE is a program in micrograd-style Python, or - for standard input.`;

const formats = ['json', 'text', 'tex', 'svg'] as const;
type Format = (typeof formats)[number];

process.exitCode = await main(process.argv.slice(2));

/** Exit code 0 when the program ran, 1 when it was refused, 2 when the command was not understood. */
async function main(given: readonly string[]): Promise<number> {
	const request = readRequest(given);
	if (typeof request === 'string') {
		console.error(`${request}\n${usage}`);
		return 2;
	}
	const result = runProgram(request.program);
	if (result.kind === 'diagnostic') {
		console.log(JSON.stringify(errorReport(result.diagnostic)));
		return 1;
	}
	// As on the stage: turns of a training loop share their nodes. JSON tells of all that the tape holds.
	const isTape = request.format === 'json';
	const { recording } = result.run;
	const trace = replay(isTape ? recording : foldPasses(recording).recording);
	if (isTape) console.log(JSON.stringify(traceReport(result.run, trace)));
	else if (request.format === 'text') console.log(sentenceLines(trace).join('\n'));
	else if (request.format === 'tex') console.log(formulaLines(trace).join('\n'));
	else {
		// Vite is loaded for drawings only.
		const { drawGraph } = await import('./draw-graph.ts');
		console.log(await drawGraph(trace));
	}
	return 0;
}

/** What is asked for, or a sentence that says why it cannot be told. */
function readRequest(given: readonly string[]): { program: string; format: Format } | string {
	let parsed: { values: { format?: string }; positionals: string[] };
	try {
		parsed = parseArgs({
			args: [...given],
			options: { format: { type: 'string', default: 'json' } },
			allowPositionals: true
		});
	} catch (error) {
		return error instanceof Error ? error.message : String(error);
	}
	const { values, positionals } = parsed;
	const format = formats.find((known) => known === values.format);
	if (!format) return `There is no format ${values.format}.`;
	const [file, ...others] = positionals;
	if (file === undefined) return 'Name the file with the program.';
	if (others.length > 0) return 'Name one file only.';
	try {
		return { program: readFileSync(file === '-' ? 0 : file, 'utf8'), format };
	} catch {
		return `The file ${file} cannot be read.`;
	}
}
