/** Reads a `curve`: nodes over a leaf, `of=L over=v2 from=-4 to=1`. */
import { lowestOn, objectiveIn, pointOn } from '#lib/training/index.ts';
import { easyStep } from './attribute-reader.ts';
import type { CurveFigure } from './figure.ts';
import type { FigureKind } from './figure-kind.ts';

/** How finely a curve is searched for its lowest place, which is the same on the page. */
const searchCount = 81;

/** The value of one or several nodes over one leaf. */
export const curve: FigureKind<CurveFigure> = {
	required: ['of', 'over', 'from', 'to'],
	optional: ['slope', 'minimum', 'points', 'step', 'low', 'high'],
	read(attributes) {
		const nodes = attributes.nodes('of');
		const leaves = attributes.leaves('over');
		if (leaves.length !== 1 && leaves.length !== nodes.length) {
			attributes.fail('over', 'Name one leaf for all nodes, or one for each.');
		}
		const over = attributes.range();
		const [first = -1] = leaves;
		return {
			kind: 'curve',
			curves: nodes.map((node, index) => ({ node, leaf: leaves[index] ?? first })),
			over,
			step: attributes.number('step') ?? easyStep(over),
			points: attributes.numbers('points'),
			hasSlope: attributes.has('slope'),
			hasMinimum: attributes.has('minimum'),
			low: attributes.number('low'),
			high: attributes.number('high')
		};
	},
	watches: ({ curves }) => curves.map(({ node }) => node),
	facts: ({ curves, over, points, hasMinimum }, frame) =>
		curves.flatMap(({ node, leaf }) => {
			const objective = objectiveIn(frame, node, [leaf]);
			const now = frame.valueOf(leaf) ?? NaN;
			const axis = { index: 0, ...over, count: searchCount };
			const places = [now, ...points].map((place) => pointOn(objective, [now], 0, place));
			if (hasMinimum) places.push(lowestOn(objective, [now], axis));
			return places.flatMap(({ weight, value, slope }) => [weight, value, slope]);
		})
};
