/** Runs to ask questions about: the student of the lessons, and a number that is used on two ways. */
import { Recorder, recordTrace, replay, type Recording, type Trace } from '#lib/autodiff/index.ts';

/** A network of two inputs, one ReLU unit and a square: every number can be worked out in the head. */
export function smallNetwork(x1 = 2, x2 = 3): Trace {
	return recordTrace((recorder) => recordSmall(recorder, x1, x2));
}

/** The same recording with other inputs: another student on the same graph. */
export function otherStudents(...inputs: readonly (readonly [number, number])[]): Trace[] {
	const recorder = new Recorder();
	recordSmall(recorder, 2, 3);
	const recording: Recording = recorder.finish();
	return inputs.map(([x1, x2]) =>
		replay(
			recording,
			new Map([
				[0, x1],
				[1, x2]
			])
		)
	);
}

/** `L = x·x + 3x` at x = 2: value 10, gradient 7 on three ways. */
export function twoWays(): Trace {
	return recordTrace((recorder) => {
		const named = (name: string, node: number) => (recorder.nameNode(node, name), node);
		const x = named('x', recorder.parameter(2));
		const q = named('q', recorder.apply('multiply', [x, x]));
		const r = named('r', recorder.apply('multiply', [recorder.constant(3), x]));
		recorder.backward(named('L', recorder.apply('add', [q, r])));
	});
}

/** `L = w·w` and one step downhill. */
export function descentFrom(start: number, rate: number): Trace {
	return recordTrace((recorder) => {
		const w = recorder.parameter(start, { name: 'w' });
		recorder.backward(recorder.apply('multiply', [w, w], { name: 'L' }));
		recorder.setValue(w, start - rate * recorder.gradOf(w));
	});
}

/** s = w1·x1 + w2·x2 with w = (0.5, −2), h = relu(s), L = (h − 1)·(h − 1). */
function recordSmall(recorder: Recorder, x1: number, x2: number): void {
	const named = (name: string, node: number) => (recorder.nameNode(node, name), node);
	const inputs = [named('x1', recorder.input(x1)), named('x2', recorder.input(x2))] as const;
	const weights = [
		named('w1', recorder.parameter(0.5)),
		named('w2', recorder.parameter(-2))
	] as const;
	const products = [0, 1].map((index) =>
		recorder.apply('multiply', [weights[index] ?? 0, inputs[index] ?? 0])
	);
	const s = named('s', recorder.apply('add', products));
	const h = named('h', recorder.apply('relu', [s]));
	const d = named('d', recorder.apply('subtract', [h, recorder.constant(1)]));
	recorder.backward(named('L', recorder.apply('multiply', [d, d])));
}
