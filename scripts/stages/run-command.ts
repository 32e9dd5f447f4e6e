/** Runs one tool of node_modules and keeps what it prints, so that a quiet success stays quiet. */
import { spawn } from 'node:child_process';
import { delimiter, resolve } from 'node:path';

/** How a command ended: its exit code (1 if it could not start) and all that it printed. */
export interface CommandResult {
	readonly code: number;
	readonly output: string;
}

const binaries = resolve('node_modules/.bin');

/** Runs a command line (no user input ever reaches it) with further environment variables. */
export function runCommand(
	line: string,
	environment: Readonly<Record<string, string>> = {}
): Promise<CommandResult> {
	return new Promise((finish) => {
		const child = spawn(line, {
			shell: true,
			stdio: ['ignore', 'pipe', 'pipe'],
			env: {
				...process.env,
				PATH: `${binaries}${delimiter}${process.env['PATH'] ?? ''}`,
				...environment
			}
		});
		let output = '';
		const keep = (text: Buffer) => {
			output += text.toString();
		};
		child.stdout.on('data', keep);
		child.stderr.on('data', keep);
		child.on('error', (error) => finish({ code: 1, output: output + error.message }));
		child.on('close', (code) => finish({ code: code ?? 1, output }));
	});
}
