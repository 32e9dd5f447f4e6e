/**
 * What an update assigned, written out as the program computed it from values, grads and numbers. Once in
 * TeX with names, once with numbers put in, once in words: the same walk with other leaves.
 */
import { opOf, type RecordedNumber, type Trace } from '#lib/autodiff/index.ts';
import {
	inParentheses,
	numberPlace,
	texDemand,
	texPrecedence,
	type NumberPlace
} from './grouping.ts';
import type { Language } from './language.ts';

/** More terms than these nobody reads; what is longer is not written out. */
const mostTerms = 10;

/** A number that is not unfolded: read from a node, given, or computed and named. */
export type ArithmeticTerm =
	Exclude<RecordedNumber, { kind: 'computed' }> | { readonly kind: 'named'; readonly name: string };

/** Writes one term; `number` is its value in the trace. */
export type WriteTerm = (term: ArithmeticTerm, number: number, place: NumberPlace) => string;

/** Whether the arithmetic behind a number is short enough to be written out. */
export function isShort({ recording }: Trace, place: number): boolean {
	let terms = 0;
	const open = [place];
	for (let next = open.pop(); next !== undefined; next = open.pop()) {
		const number = recording.numbers[next];
		if (number?.kind === 'computed' && (next === place || number.name === null)) {
			open.push(...number.operands);
		} else if (++terms > mostTerms) return false;
		if (open.length > mostTerms) return false;
	}
	return true;
}

/** Whether a number is one that was read, with which nothing was computed. */
export function isCopy({ recording }: Trace, place: number): boolean {
	return recording.numbers[place]?.kind === 'read';
}

/** The arithmetic behind a number in TeX. */
export function arithmeticTex(trace: Trace, place: number, write: WriteTerm): string {
	const tex = (at: number, demand: number, isLeading: boolean): string => {
		const number = trace.recording.numbers[at];
		if (number?.kind !== 'computed' || (at !== place && number.name !== null)) {
			return write(termOf(number), trace.numbers[at] ?? NaN, numberPlace(demand, isLeading));
		}
		const { op, operands } = number;
		const stands = demand === 0 || isLeading;
		const isLoose = texPrecedence(op) < demand || (op === 'negate' && !stands);
		const parts = operands.map((operand, index) =>
			tex(operand, texDemand(op, index), (stands || isLoose) && index === 0 && op !== 'negate')
		);
		const written = opOf(op).tex(parts);
		return isLoose ? inParentheses(written) : written;
	};
	return tex(place, 0, true);
}

/** The arithmetic behind a number in words: "w minus rate times the gradient of w". */
export function arithmeticWords(
	trace: Trace,
	place: number,
	language: Language,
	write: WriteTerm
): string {
	const words = (at: number): string => {
		const number = trace.recording.numbers[at];
		if (number?.kind !== 'computed' || (at !== place && number.name !== null)) {
			return write(termOf(number), trace.numbers[at] ?? NaN, 'open');
		}
		const { op, operands } = number;
		const { spoken, precedence } = opOf(op);
		const parts = operands.map((operand, index) => {
			const inner = trace.recording.numbers[operand];
			const isLoose =
				inner?.kind === 'computed' &&
				inner.name === null &&
				opOf(inner.op).precedence < (precedence === 5 ? 2 : precedence + index);
			const part = words(operand);
			return isLoose ? `(${part})` : part;
		});
		return spoken[language](parts);
	};
	return words(place);
}

function termOf(number: RecordedNumber | undefined): ArithmeticTerm {
	if (!number) return { kind: 'given', number: NaN };
	return number.kind === 'computed' ? { kind: 'named', name: number.name ?? '' } : number;
}
