/**
 * What like computations share, as the weights of a network that four students use, gets a part of its
 * gradient from each of them; the gradient is the sum of these parts.
 */
import { instanceOf, type Frame, type NodeId, type Stack } from '#lib/autodiff/index.ts';

/** A shared node and what has come to it so far. */
export interface SharedGradient {
	readonly node: NodeId;
	/** By instance; null where nothing has come from it yet. */
	readonly parts: readonly (number | null)[];
	/** The sum so far: the gradient, once all have come. */
	readonly sum: number;
}

/** Every named node that the instances share and to which something has come from them. */
export function sharedGradients(frame: Frame, stack: Stack): readonly SharedGradient[] {
	return frame.trace.graph.nodes.flatMap(({ id, kind, name }): SharedGradient[] => {
		const sum = frame.gradOf(id);
		if (kind === 'constant' || name === null || sum === null) return [];
		if (instanceOf(stack, id) !== null) return [];
		const parts = stack.instances.map((): number | null => null);
		for (const { consumer, amount } of frame.contributionsTo(id)) {
			const instance = instanceOf(stack, consumer);
			if (instance !== null) parts[instance] = (parts[instance] ?? 0) + amount;
		}
		return parts.every((part) => part === null) ? [] : [{ node: id, parts, sum }];
	});
}
