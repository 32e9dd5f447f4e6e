/** Reads a `chain`: gears along one path and nudges of the first, `along="w, a, b, L" nudges="0.001, 0.1"`. */
import { nudgeAlong, slopeBetween } from '#lib/training/index.ts';
import type { ChainFigure } from './chain-figure.ts';
import type { FigureKind } from './figure-kind.ts';

/** Gears that turn each other, and what a nudge of the first does to the last. */
export const chain: FigureKind<ChainFigure> = {
	required: ['along', 'nudges'],
	optional: [],
	read(attributes) {
		const along = attributes.nodes('along');
		const nudges = attributes.numbers('nudges');
		const [leaf = -1] = along;
		const isLeaf = attributes.source.run.trace.graph.nodes[leaf]?.op === null;
		if (!isLeaf || along.length < 2) {
			attributes.fail('along', 'Begin with a leaf, and name what it reaches: along="w, a, L".');
		}
		if (nudges.length === 0 || nudges.includes(0)) {
			attributes.fail('nudges', 'Write numbers other than 0: nudges="0.001, 0.1".');
		}
		return { kind: 'chain', along, nudges };
	},
	watches: ({ along }) => along,
	facts: ({ along, nudges }, frame) => [
		slopeBetween(frame, along),
		...nudges.flatMap((nudge) =>
			nudgeAlong(frame, along, nudge).flatMap(({ factor, promised, happened }) => [
				...(factor === null ? [] : [factor]),
				...[promised, happened, happened - promised]
			])
		)
	]
};
