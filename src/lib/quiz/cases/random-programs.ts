/** Random programs to ask questions about: any list of numbers is one, and a shorter list is a shorter one. */
import { opNames, opOf, recordTrace, type Recorder, type Trace } from '#lib/autodiff/index.ts';

/** The run of the program that a list of numbers stands for: leaves, operations, names, backward passes. */
export function randomTrace(numbers: readonly number[]): Trace {
	return recordTrace((recorder) => {
		const left = [...numbers];
		const next = () => left.shift() ?? 0;
		leaf(recorder, next);
		while (left.length > 0) act(recorder, next);
	});
}

function act(recorder: Recorder, next: () => number): void {
	const node = () => next() % recorder.length;
	switch (next() % 8) {
		case 0:
			return void leaf(recorder, next);
		case 1:
			return recorder.backward(node());
		case 2:
			return recorder.nameNode(node(), `n${next() % 5}`);
		case 3:
			return recorder.setValue(node(), value(next));
		default: {
			const op = opNames[next() % opNames.length] ?? 'add';
			const operands = [node(), node()].slice(0, opOf(op).arity);
			recorder.apply(op, operands);
		}
	}
}

function leaf(recorder: Recorder, next: () => number): void {
	const kinds = ['parameter', 'input', 'constant'] as const;
	recorder[kinds[next() % kinds.length] ?? 'parameter'](value(next));
}

/** From −3 to 3, in hundredths. */
function value(next: () => number): number {
	return (next() % 601) / 100 - 3;
}
