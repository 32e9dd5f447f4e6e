/** Reads a `decision`: a rule and what happened, `of=f over=x from=0 to=7 threshold=0.5 yes="3, 4" no="1, 2"`. */
import { countRight, judgeCases, objectiveIn } from '#lib/training/index.ts';
import { easyStep } from './attribute-reader.ts';
import type { DecisionFigure } from './decision-figure.ts';
import type { FigureKind } from './figure-kind.ts';

/** The rule “yes if the node is above a threshold” over a leaf, with its cases. */
export const decision: FigureKind<DecisionFigure> = {
	required: ['of', 'over', 'from', 'to', 'threshold', 'yes', 'no'],
	optional: ['yes-text', 'no-text', 'step', 'low', 'high'],
	read(attributes) {
		const [node = -1, ...nodes] = attributes.nodes('of');
		const [leaf = -1, ...leaves] = attributes.leaves('over');
		if (nodes.length > 0) attributes.fail('of', 'Name one node.');
		if (leaves.length > 0) attributes.fail('over', 'Name one leaf.');
		const over = attributes.range();
		const casesOf = (name: 'yes' | 'no') =>
			attributes.numbers(name).map((place) => {
				const isInside = place >= over.from && place <= over.to;
				if (!isInside) attributes.fail(name, 'Write numbers between “from” and “to”.');
				return { place, happened: name === 'yes' };
			});
		return {
			kind: 'decision',
			...{ node, leaf, over },
			step: attributes.number('step') ?? easyStep(over),
			threshold: attributes.number('threshold') ?? NaN,
			cases: [...casesOf('yes'), ...casesOf('no')].sort((a, b) => a.place - b.place),
			yesText: attributes.text('yes-text'),
			noText: attributes.text('no-text'),
			low: attributes.number('low'),
			high: attributes.number('high')
		};
	},
	watches: ({ node }) => [node],
	facts({ node, leaf, threshold, cases }, frame) {
		const verdicts = judgeCases(objectiveIn(frame, node, [leaf]), threshold, cases);
		return [...verdicts.map(({ value }) => value), countRight(verdicts), cases.length];
	}
};
