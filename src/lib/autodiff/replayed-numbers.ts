/** The numbers that a program computed beside the graph, worked out again while a recording is replayed. */
import type { Quantity, RecordedNumber } from './arithmetic.ts';
import type { NodeId } from './graph.ts';
import { opOf } from './ops/index.ts';

/** Numbers in the order of the run; each is worked out once, when the run comes to it. */
export class ReplayedNumbers {
	readonly #recorded: readonly RecordedNumber[];
	readonly #read: (node: NodeId, of: Quantity) => number;
	readonly #numbers: Float64Array;
	#done = 0;

	/** `read` gives what stands in a node now. */
	constructor(recorded: readonly RecordedNumber[], read: (node: NodeId, of: Quantity) => number) {
		this.#recorded = recorded;
		this.#read = read;
		this.#numbers = new Float64Array(recorded.length);
	}

	/** All of them, by place. */
	get all(): ArrayLike<number> {
		return this.#numbers;
	}

	/** The number at a place, which must have been worked out. */
	at(place: number): number {
		return this.#numbers[place] ?? NaN;
	}

	/** Works out what the program read or computed before an event, as far as a place in the list. */
	compute(index: number, end = this.#numbers.length): void {
		for (; this.#done < end; this.#done++) {
			const number = this.#recorded[this.#done];
			if (!number || (number.kind === 'read' && number.at > index)) return;
			this.#numbers[this.#done] = this.#compute(number);
		}
	}

	#compute(number: RecordedNumber): number {
		if (number.kind === 'given') return number.number;
		if (number.kind === 'read') return this.#read(number.node, number.of);
		const [a = 0, b = 0] = number.operands.map((place) => this.at(place));
		return opOf(number.op).forward(a, b);
	}
}
