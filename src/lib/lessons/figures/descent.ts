/** Reads a `descent`: a walk down a curve over one leaf, `of=L over=w from=-1 to=7 rates="0.1, 1.1" steps=10`. */
import { optimizers, stepsUntilBelow, walkFrom } from '#lib/training/index.ts';
import type { DescentFigure } from './figure.ts';
import type { FigureKind } from './figure-kind.ts';
import { readWalk, walkAttributes } from './read-walk.ts';

/** How far a walk is followed to find when it gets below the target. */
const longestWalk = 1000;

/** Walks down a curve, one for each rate. */
export const descent: FigureKind<DescentFigure> = {
	required: ['of', 'over', 'from', 'to', 'rates', 'steps'],
	optional: [...walkAttributes, 'target', 'low', 'high'],
	read(attributes) {
		const [node = -1, second] = attributes.nodes('of');
		const [leaf = -1, other] = attributes.leaves('over');
		if (second !== undefined) attributes.fail('of', 'Name one node.');
		if (other !== undefined) attributes.fail('over', 'Name one leaf.');
		return {
			kind: 'descent',
			...{ node, leaf, longestWalk },
			over: attributes.range(),
			walk: readWalk(attributes),
			target: attributes.number('target'),
			low: attributes.number('low'),
			high: attributes.number('high')
		};
	},
	watches: ({ node }) => [node],
	facts: ({ node, leaf, walk: { method, rates, steps }, target }, frame) =>
		rates.flatMap((rate) => {
			const walk = (count: number) =>
				walkFrom(frame, node, [leaf], optimizers[method], rate, count);
			const { points } = walk(steps);
			const until = target === null ? null : stepsUntilBelow(walk(longestWalk), target);
			return [
				...points.flatMap(({ weights, value, gradient }) => [...weights, value, ...gradient]),
				...(until === null ? [] : [until])
			];
		})
};
