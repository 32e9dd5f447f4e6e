/**
 * Two passes are of one shape when the program did the same in both: operation by operation from the
 * same text, on operands that correspond. A pass may stop earlier than the one it is compared with.
 */
import type { GraphNode, NodeId } from './graph.ts';

/** Which node of the pattern each node of a pass corresponds to. */
export interface Match {
	/** Own nodes of the pass → own nodes of the pattern. */
	readonly own: ReadonlyMap<NodeId, NodeId>;
	/** Inputs from outside that the pattern uses → what the pass uses in their places. */
	readonly inputs: ReadonlyMap<NodeId, NodeId>;
}

/**
 * Matches a pass with a pattern; null where they differ. `mayStandIn` says which nodes from outside can
 * differ: data that each pass takes another item of.
 */
export function matchPass(
	nodes: readonly GraphNode[],
	pattern: readonly NodeId[],
	pass: readonly NodeId[],
	mayStandIn: (node: NodeId) => boolean
): Match | null {
	const own = new Map<NodeId, NodeId>();
	const isOwn = new Set(pass);
	const isPatterns = new Set(pattern);
	const inputs = new Map<NodeId, NodeId>();
	const taken = new Map<NodeId, NodeId>();
	let place = 0;
	for (const id of pass) {
		const node = nodes[id];
		while (place < pattern.length && !areAlike(node, nodes[pattern[place] ?? -1])) place++;
		const other = nodes[pattern[place++] ?? -1];
		if (!node || !other) return null;
		own.set(id, other.id);
		for (const [index, operand] of node.operands.entries()) {
			const expected = other.operands[index] ?? -1;
			if (isOwn.has(operand) || isPatterns.has(expected)) {
				if (own.get(operand) !== expected) return null;
			} else if ((inputs.get(expected) ?? operand) !== operand) return null;
			else if ((taken.get(operand) ?? expected) !== expected) return null;
			else if (operand !== expected && !(mayStandIn(operand) && mayStandIn(expected))) return null;
			else {
				inputs.set(expected, operand);
				taken.set(operand, expected);
			}
		}
	}
	return { own, inputs };
}

function areAlike(a: GraphNode | undefined, b: GraphNode | undefined): boolean {
	if (a?.kind !== b?.kind || a?.op !== b?.op || !Object.is(a?.literal, b?.literal)) return false;
	// What is handed to a function stands in the text where it is called, and is named where it is used.
	if (a?.kind === 'input' && a.name !== null && a.name === b?.name) return true;
	return a?.span?.from === b?.span?.from && a?.span?.to === b?.span?.to;
}
