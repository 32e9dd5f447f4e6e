/** Reads a `contour`: a node over two leaves, `of=L over="v1, v2" from="-1, -4" to="3, 1" gradient`. */
import {
	degreesOf,
	directionsAround,
	lengthOf,
	objectiveIn,
	optimizers,
	stepsUntilBelow,
	stepsUntilFlat,
	walkFrom,
	type PathPoint
} from '#lib/training/index.ts';
import { easyStep, type AttributeReader } from './attribute-reader.ts';
import type { ContourFigure, MethodWalk, Range } from './figure.ts';
import type { FigureKind } from './figure-kind.ts';
import { readMethod } from './read-walk.ts';

const usualLevels = 12;
const usualSteps = 20;
/** How far a walk is followed to find when it is low or flat enough. */
const longestWalk = 1000;

/** A node over two leaves, seen from above. */
export const contour: FigureKind<ContourFigure> = {
	required: ['of', 'over', 'from', 'to'],
	optional: [
		...['gradient', 'rate', 'methods', 'steps', 'target', 'flat'],
		...['directions', 'length', 'levels']
	],
	read(attributes) {
		const [node = -1, second] = attributes.nodes('of');
		const [right = -1, up = -1, ...more] = attributes.leaves('over');
		if (second !== undefined) attributes.fail('of', 'Name one node.');
		if (up < 0 || more.length > 0) attributes.fail('over', 'Name two leaves: over="v1, v2".');
		const ranges = readRanges(attributes);
		return {
			kind: 'contour',
			node,
			leaves: [right, up],
			...ranges,
			handleSteps: [easyStep(ranges.right), easyStep(ranges.up)],
			levels: attributes.count('levels', usualLevels),
			hasGradient: attributes.has('gradient'),
			walks: readWalks(attributes),
			steps: attributes.count('steps', usualSteps),
			target: attributes.number('target'),
			flat: attributes.number('flat'),
			tries: attributes.has('directions')
				? {
						count: attributes.count('directions', 36),
						length: attributes.number('length') ?? (ranges.right.to - ranges.right.from) / 10
					}
				: null
		};
	},
	watches: ({ node }) => [node],
	facts(figure, frame) {
		const { node, leaves, walks, steps, target, flat, tries } = figure;
		const objective = objectiveIn(frame, node, leaves);
		const start = leaves.map((leaf) => frame.valueOf(leaf) ?? NaN);
		const { value, gradient } = objective.evaluate(start);
		const numbersOf = (point: PathPoint) => [
			...[point.step, ...point.weights, point.value, ...point.gradient],
			lengthOf(point.gradient)
		];
		const walked = walks.flatMap(({ method, rate }) => {
			const path = walkFrom(frame, node, leaves, optimizers[method], rate, longestWalk);
			const ends = [
				target === null ? null : stepsUntilBelow(path, target),
				flat === null ? null : stepsUntilFlat(path, flat)
			];
			const shown = path.points.filter(({ step }) => step <= steps || ends.includes(step));
			return shown.flatMap(numbersOf);
		});
		const tried = tries ? directionsAround(objective, start, tries.length, tries.count) : [];
		return [
			...[value, ...start, ...gradient, lengthOf(gradient), degreesOf(gradient)],
			...walked,
			...tried.flatMap((direction) => [direction.degrees, direction.value])
		];
	}
};

function readRanges(attributes: AttributeReader): { readonly right: Range; readonly up: Range } {
	const from = attributes.numbers('from');
	const to = attributes.numbers('to');
	const [right, up] = [0, 1].map((axis) => ({ from: from[axis] ?? NaN, to: to[axis] ?? NaN }));
	if (from.length === 2 && right && up && right.from < right.to && up.from < up.to) {
		return { right, up };
	}
	return attributes.fail('to', 'Write both ends for both leaves: from="−1, −4" to="3, 1".');
}

/** `rate=1` is a walk of plain descent; `methods="momentum 0.04, adam 0.5"` are several, each with its rate. */
function readWalks(attributes: AttributeReader): readonly MethodWalk[] {
	const rate = attributes.number('rate');
	const plain = rate === null ? [] : [{ method: 'gradientDescent' as const, rate }];
	const named = attributes.parts('methods').map((part): MethodWalk => {
		const [method = '', written = '', ...more] = part.split(/\s+/);
		const read = { method: readMethod(attributes, 'methods', method), rate: Number(written) };
		if (read.rate > 0 && more.length === 0) return read;
		return attributes.fail('methods', 'Write each with its rate: methods="adam 0.5".');
	});
	return [...plain, ...named];
}
