/**
 * What a program computes on plain numbers that it read from nodes, as `w.data - 0.1 * w.grad`, is no
 * part of the graph: no gradient flows through it. But updates follow from it, so it is written down
 * beside the graph, and a replay with another leaf computes it again.
 */
import type { NodeId } from './graph.ts';
import type { OpName } from './ops/index.ts';

/** Which of a node's two numbers is meant. */
export type Quantity = 'value' | 'grad';

/**
 * One number of a recording's arithmetic: it stands in the program, was *read* from a node after `at`
 * events, or was *computed* from numbers before it, and then may have a name (`v = 0.9 * v + w.grad`).
 */
export type RecordedNumber =
	| { readonly kind: 'given'; readonly number: number }
	| {
			readonly kind: 'read';
			readonly node: NodeId;
			readonly of: Quantity;
			readonly at: number;
	  }
	| {
			readonly kind: 'computed';
			readonly op: OpName;
			/** Places in the list of numbers, in operand order. */
			readonly operands: readonly number[];
			readonly name: string | null;
	  };

/** A named number of the program's own, which can become a leaf. */
export interface PossibleLeaf {
	readonly name: string;
	/** Makes the leaf, or gives the one that is there. */
	readonly make: () => NodeId | null;
}

type Origin =
	| { readonly kind: 'given'; readonly number: number }
	| Extract<RecordedNumber, { kind: 'read' }>
	| { readonly kind: 'computed'; readonly op: OpName; readonly operands: readonly Derivation[] };

/** How one plain number of a running program came about. Made by a recorder. */
export class Derivation {
	/** Whether it depends on a number of the graph, and not only on numbers of the program's own. */
	readonly isFromGraph: boolean;
	/** Counts the numbers of a recording in the order in which they came about. */
	readonly order: number;
	#origin: Origin;
	#leaf: PossibleLeaf | null;
	#name: string | null = null;
	readonly #at: number;
	#isSettled = false;

	constructor(order: number, at: number, origin: Origin, leaf: PossibleLeaf | null = null) {
		this.order = order;
		this.#at = at;
		this.#origin = origin;
		this.#leaf = leaf;
		this.isFromGraph =
			origin.kind === 'read' ||
			(origin.kind === 'computed' && origin.operands.some(({ isFromGraph }) => isFromGraph));
	}

	/**
	 * Gives a computed number the name that the program calls it. A number of the program's own that had
	 * this name was only where it began (`v = 0` before `v = 0.9 * v + w.grad`) and becomes no leaf.
	 */
	call(name: string): void {
		this.#name ??= name;
		for (const operand of behind(this.operands, (other) => other.#name === null)) {
			if (operand.#leaf?.name === name) operand.#leaf = null;
		}
	}

	/**
	 * Makes leaves of the program's own named numbers that this one depends on, so that they can be seen
	 * and changed. To be called once something of the recording depends on this number.
	 */
	settle(): void {
		for (const derivation of behind([this], (other) => !other.#isSettled)) {
			derivation.#isSettled = true;
			const node = derivation.#leaf?.make() ?? null;
			if (node === null) continue;
			derivation.#origin = { kind: 'read', node, of: 'value', at: derivation.#at };
		}
	}

	/** The numbers that this one was computed from. */
	get operands(): readonly Derivation[] {
		return this.#origin.kind === 'computed' ? this.#origin.operands : [];
	}

	/** The number as it is recorded, its operands by their places. */
	recorded(placeOf: (operand: Derivation) => number): RecordedNumber {
		const origin = this.#origin;
		if (origin.kind !== 'computed') return origin;
		const { op, operands } = origin;
		return { kind: 'computed', op, operands: operands.map(placeOf), name: this.#name };
	}
}

/** All numbers that some depend on, in the order in which they came about, and the place of each. */
export function listNumbers(roots: Iterable<Derivation>) {
	const found = [...behind(roots)].sort((a, b) => a.order - b.order);
	const places = new Map(found.map((derivation, place) => [derivation, place]));
	const placeOf = (derivation: Derivation) => places.get(derivation) ?? -1;
	return { numbers: found.map((derivation) => derivation.recorded(placeOf)), placeOf };
}

/** Everything that some numbers depend on, and they themselves; iterative, for chains of any length. */
function behind(
	roots: Iterable<Derivation>,
	isWanted: (derivation: Derivation) => boolean = () => true
): Set<Derivation> {
	const found = new Set<Derivation>();
	const open = [...roots];
	for (let next = open.pop(); next; next = open.pop()) {
		if (found.has(next) || !isWanted(next)) continue;
		found.add(next);
		open.push(...next.operands);
	}
	return found;
}
