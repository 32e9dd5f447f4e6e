/** The nodes that a program has names for when it ends: `w23`, `W[0][1]`. */
import type { NodeId } from '#lib/autodiff/index.ts';
import { namedItems } from './named-items.ts';
import type { ProgramRun } from './run-program.ts';

/** Node by name; a plain number is there once a Value has met it. */
export function namedNodes({ names }: ProgramRun): ReadonlyMap<string, NodeId> {
	const nodes = new Map<string, NodeId>();
	for (const [name, value] of namedItems(names)) {
		if (value.node !== null) nodes.set(name, value.node);
	}
	return nodes;
}
