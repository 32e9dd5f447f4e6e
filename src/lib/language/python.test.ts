import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { runProgram } from './run-program.ts';

function caseText(file: string): string {
	return readFileSync(new URL(`./cases/${file}`, import.meta.url), 'utf8');
}

test('a long program prints line by line what CPython 3.11 with micrograd prints', () => {
	const result = runProgram(caseText('python.py'));
	if (result.kind === 'diagnostic') throw new Error(result.diagnostic.message);
	expect(result.run.prints).toEqual(caseText('python.txt').trimEnd().split('\n'));
});
