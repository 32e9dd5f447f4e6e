import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { runProgram } from './run-program.ts';

interface Case {
	readonly program: string;
}

function programsIn(file: string): readonly string[] {
	const text = readFileSync(new URL(`./cases/${file}`, import.meta.url), 'utf8');
	return (JSON.parse(text) as { cases: Case[] }).cases.map(({ program }) => program);
}

const python = readFileSync(new URL('./cases/python.py', import.meta.url), 'utf8').split('\n');
const programs = [
	...programsIn('autodiff.json').filter((program) => program.length < 1500),
	...programsIn('bad-inputs-sample.json').filter((program) => !program.includes('10**9')),
	...python.map((_, line) => python.slice(line, line + 6).join('\n'))
];
const pieces = [
	...'()[]{}:;,.=+-*/%@^&|~<>!?#\'"\\ \t\n\r01e_λ−“\u00a0\u200b',
	...[
		'**',
		'//',
		'==',
		':=',
		'if ',
		'else',
		'for ',
		'in ',
		'def f(x):\n    ',
		'return ',
		'lambda ',
		'not '
	],
	...[
		'print(',
		'Value(',
		'.backward()',
		'.data',
		'.grad',
		'f"{',
		"'''",
		'    ',
		'xs',
		'[0]',
		'range(3)',
		'[x for x in '
	]
];

/** Puts pieces in, takes characters out, swaps places. */
const edits = fc.array(
	fc.record({
		at: fc.double({ min: 0, max: 1, noNaN: true }),
		removed: fc.nat(6),
		added: fc.constantFrom('', ...pieces)
	}),
	{ minLength: 1, maxLength: 4 }
);

function expectAnswer(text: string) {
	for (const language of ['en', 'zh'] as const) {
		const result = runProgram(text, language);
		if (result.kind === 'run') continue;
		const { code, message, hint, line, column, span } = result.diagnostic;
		expect(code).not.toBe('internal');
		expect(message).not.toMatch(/^\s*$|undefined|\[object/);
		expect(hint).not.toMatch(/^\s*$|undefined|\[object/);
		const lines = text.split(/\r\n|\n|\r/);
		expect(line).toBeGreaterThanOrEqual(1);
		expect(line).toBeLessThanOrEqual(lines.length);
		expect(column).toBeGreaterThanOrEqual(1);
		expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? 0) + 2);
		expect(span.from).toBeLessThanOrEqual(span.to);
		expect(span.to).toBeLessThanOrEqual(text.length);
	}
}

test('every mutation of a program runs or gets a diagnostic with a place inside the text', () => {
	fc.assert(
		fc.property(fc.constantFrom(...programs), edits, (program, changes) => {
			let text = program;
			for (const { at, removed, added } of changes) {
				const place = Math.floor(at * text.length);
				text = text.slice(0, place) + added + text.slice(place + removed);
			}
			expectAnswer(text);
		}),
		{ numRuns: 2500 }
	);
});

test('so does every heap of pieces', () => {
	fc.assert(
		fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 25 }), (heap) => {
			expectAnswer(heap.join(''));
		}),
		{ numRuns: 1500 }
	);
});
