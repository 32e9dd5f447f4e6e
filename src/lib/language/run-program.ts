/** Runs a program: text in, recording and prints out, or a diagnostic. Nothing else ever comes out. */
import type { Recording, Span } from '#lib/autodiff/index.ts';
import { Environment, type BoundValue } from './bound-value.ts';
import { bounds } from './bounds.ts';
import { compileProgram } from './compile-program.ts';
import { diagnosticOf, type Diagnostic, type DiagnosticLanguage } from './diagnostic.ts';
import { Machine } from './machine.ts';
import { parseProgram } from './parse.ts';
import { Refusal } from './refusal.ts';

/** What a program did. */
export interface ProgramRun {
	readonly recording: Recording;
	/** The printed lines. */
	readonly prints: readonly string[];
	/** What each name stands for when the program ends, in the order in which the text binds them. */
	readonly names: ReadonlyMap<string, BoundValue>;
}

/** A run, or why there is none; what was printed before a mistake is kept. */
export type ProgramResult =
	| { readonly kind: 'run'; readonly run: ProgramRun }
	| {
			readonly kind: 'diagnostic';
			readonly diagnostic: Diagnostic;
			readonly prints: readonly string[];
	  };

/** Runs a program. Never throws, and always ends (see `bounds.ts`). */
export function runProgram(text: string, language: DiagnosticLanguage = 'en'): ProgramResult {
	const machine = new Machine();
	try {
		const { names, run } = compileProgram(machine, parseProgram(text));
		const environment = new Environment(names.size, null);
		run(environment);
		machine.finishPrinting();
		const bound = new Map<string, BoundValue>();
		for (const [name, slot] of names.entries()) {
			const value = environment.slots[slot];
			if (value !== undefined) bound.set(name, value);
		}
		const recording = machine.recorder.finish();
		return { kind: 'run', run: { recording, prints: machine.prints, names: bound } };
	} catch (error) {
		machine.finishPrinting();
		const diagnostic = diagnosticOf(refusalFrom(error, machine.place), text, language);
		return { kind: 'diagnostic', diagnostic, prints: machine.prints };
	}
}

/** The machine's own stack can be smaller than the bounds assume; anything else is a mistake of ours. */
function refusalFrom(error: unknown, span: Span): Refusal {
	if (error instanceof Refusal) return error;
	const isStackFull =
		error instanceof RangeError || (error instanceof Error && error.name === 'InternalError');
	if (isStackFull) {
		return new Refusal('calls-too-deep', { most: bounds.callDepth }, span);
	}
	return new Refusal('internal', {}, span);
}
