/** Reads `lines`: numbers over the steps of a descent, `of="L, p" over="w11, w12" rates=0.1 steps=20`. */
import { linesOf } from '#lib/training/index.ts';
import type { LinesFigure } from './figure.ts';
import type { FigureKind } from './figure-kind.ts';
import { readWalk, walkAttributes } from './read-walk.ts';

/** One or several nodes while the first of them is made smaller. */
export const lines: FigureKind<LinesFigure> = {
	required: ['of', 'over', 'rates', 'steps'],
	optional: [...walkAttributes, 'log', 'low', 'high'],
	read: (attributes) => ({
		kind: 'lines',
		nodes: attributes.nodes('of'),
		leaves: attributes.leaves('over'),
		walk: readWalk(attributes),
		isLog: attributes.has('log'),
		low: attributes.number('low'),
		high: attributes.number('high')
	}),
	// Their numbers are those of later steps, which no single run of the stage has.
	watches: () => [],
	facts: ({ nodes, leaves, walk }, frame) =>
		linesOf(frame, nodes, leaves, walk).flatMap(({ values }) => {
			const lowest = values.indexOf(Math.min(...values));
			return [...values, lowest];
		})
};
