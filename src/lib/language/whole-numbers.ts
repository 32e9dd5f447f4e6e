/**
 * Python tells `3` from `3.0`, and so does what it prints: `Value(2)` times `Value(3)` is `Value(data=6,
 * grad=0)`. The tape computes with doubles only, so which of its numbers Python would hold as an `int`
 * is kept here, beside it.
 */
import type { NodeId, OpName } from '#lib/autodiff/index.ts';

/** Ops whose local derivatives are whole wherever their operands are; the others give a `float`. */
const wholeOps = new Set<OpName>(['add', 'subtract', 'negate', 'relu', 'abs', 'max', 'min']);

interface RecordedOperation {
	readonly op: OpName;
	readonly operands: readonly NodeId[];
}

/** Knows for every node whether its value and its grad are whole numbers to Python. */
export class WholeNumbers {
	readonly #wholeValues = new Set<NodeId>();
	readonly #floatGrads = new Set<NodeId>();
	readonly #operations = new Map<NodeId, RecordedOperation>();

	/** Notes a leaf. */
	addLeaf(node: NodeId, isWhole: boolean): void {
		this.setValue(node, isWhole);
	}

	/** Notes an operation. */
	addOperation(node: NodeId, op: OpName, operands: readonly NodeId[], isWhole: boolean): void {
		this.#operations.set(node, { op, operands });
		this.setValue(node, isWhole);
	}

	/** Whether Python would hold the value as an `int`. */
	hasWholeValue(node: NodeId): boolean {
		return this.#wholeValues.has(node);
	}

	/** Whether Python would hold the grad as an `int`, as it does until a `float` is added to it. */
	hasWholeGrad(node: NodeId): boolean {
		return !this.#floatGrads.has(node);
	}

	/** Notes that a value was assigned. */
	setValue(node: NodeId, isWhole: boolean): void {
		if (isWhole) this.#wholeValues.add(node);
		else this.#wholeValues.delete(node);
	}

	/** Notes that a grad was assigned. */
	setGrad(node: NodeId, isWhole: boolean): void {
		if (isWhole) this.#floatGrads.delete(node);
		else this.#floatGrads.add(node);
	}

	/**
	 * Follows a backward pass from an output: whatever a `float` flows into becomes one. Gives the
	 * number of contributions of the pass.
	 */
	flowBackward(output: NodeId, receives: (node: NodeId) => boolean): number {
		const reached = new Set<NodeId>([output]);
		const open = [output];
		let contributions = 0;
		for (let node = open.pop(); node !== undefined; node = open.pop()) {
			for (const operand of this.#operations.get(node)?.operands ?? []) {
				if (!receives(operand)) continue;
				contributions++;
				if (reached.has(operand)) continue;
				reached.add(operand);
				open.push(operand);
			}
		}
		// Recording order is topological: downwards, every consumer comes before its operands.
		const floats = new Set<NodeId>();
		for (const node of [...reached].sort((a, b) => b - a)) {
			const operation = this.#operations.get(node);
			operation?.operands.forEach((operand, index) => {
				if (floats.has(node) || !this.#hasWholeDerivative(operation, index)) floats.add(operand);
			});
			if (floats.has(node)) this.#floatGrads.add(node);
		}
		return contributions;
	}

	#hasWholeDerivative({ op, operands }: RecordedOperation, index: number): boolean {
		if (wholeOps.has(op)) return true;
		const hasWhole = (operand: NodeId | undefined) =>
			operand !== undefined && this.#wholeValues.has(operand);
		if (op === 'multiply') return hasWhole(operands[1 - index]);
		return op === 'power' && index === 0 && operands.every(hasWhole);
	}
}
