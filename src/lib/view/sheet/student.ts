/** The students of the course, and how their facts become the inputs of the network. */
import type { NodeId, Recording } from '#lib/autodiff/index.ts';

/** Three facts: lectures of 30, hours of 100, lost connections of 10; and whether the student passed. */
export interface Student {
	readonly facts: readonly [number, number, number];
	readonly isPassed: boolean;
}

/** The students of the lessons; the last one is that of the final check. */
export const students = {
	A: { facts: [21, 90, 7], isPassed: true },
	B: { facts: [27, 40, 2], isPassed: true },
	C: { facts: [9, 20, 3], isPassed: false },
	D: { facts: [12, 60, 9], isPassed: false },
	E: { facts: [24, 70, 3], isPassed: false }
} as const satisfies Record<string, Student>;

/** What each fact is divided by. */
const wholes = [30, 100, 10] as const;

/** The inputs x1, x2, x3 of a recording, set to a student's facts. */
export function inputsOf({ graph }: Recording, { facts }: Student): ReadonlyMap<NodeId, number> {
	return new Map(
		facts.flatMap((fact, index) => {
			const node = graph.nodes.find(({ name }) => name === `x${index + 1}`);
			return node ? [[node.id, fact / (wholes[index] ?? 1)] as const] : [];
		})
	);
}
