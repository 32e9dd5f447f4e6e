import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Runs the command as `npm run -s trace` does, with a program on standard input. */
function trace(input: string, ...options: string[]) {
	const command = ['node_modules/tsx/dist/cli.mjs', 'src/lib/commands/trace.ts', ...options];
	const { status, stdout, stderr } = spawnSync(process.execPath, command, {
		cwd: root,
		input,
		encoding: 'utf8'
	});
	return { status, stdout, stderr };
}

const program = 'a = Value(2.0)\nb = a * 3\nb.backward()\n';

test('a program gives one JSON object and exit code 0', () => {
	const { status, stdout } = trace(program, '-');
	expect(status).toBe(0);
	expect(JSON.parse(stdout)).toMatchObject({ values: { a: 2, b: 6 }, grads: { a: 3, b: 1 } });
});

test('a mistake gives its message, place and hint, and exit code 1', () => {
	const { status, stdout } = trace('c = 1 +', '-');
	expect(status).toBe(1);
	expect(JSON.parse(stdout)).toEqual({
		error: {
			message: 'Something is missing after “+”.',
			line: 1,
			column: 7,
			hint: 'Write a number or a name after +, or delete it.'
		}
	});
});

test('steps can be had as sentences and as formulas, one a line', () => {
	const sentences = trace(program, '-', '--format', 'text').stdout.trim().split('\n');
	expect(sentences).toHaveLength(3);
	expect(sentences[0]).toContain('6.0000');
	const formulas = trace(program, '-', '--format', 'tex').stdout.trim().split('\n');
	expect(formulas).toHaveLength(3);
	expect(formulas[0]).toContain('\\cdot');
});

test('a command that is not understood says so on standard error, and how it goes; exit code 2', () => {
	const { status, stdout, stderr } = trace('', '-', '--format', 'pdf');
	expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
	expect(stderr).toMatch(/^There is no format pdf\.\nUsage: npm run -s trace -- FILE/);
	expect(trace('', 'no-such-file.py').stderr).toContain('The file no-such-file.py cannot be read.');
	expect(trace('').stderr).toContain('Name the file with the program.');
});
