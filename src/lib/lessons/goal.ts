/** Reads a goal of a run: a number of the reader's run, its bounds, and what is said while it breaks them. */
import type { Bounds } from '#lib/quiz/index.ts';
import { differentiateAt } from '#lib/autodiff/index.ts';
import {
	lowestOn,
	objectiveOf,
	quantityAt,
	weightsAlong,
	type Quantity,
	type Trial
} from '#lib/training/index.ts';
import type { RunGoal } from './exercise-block.ts';
import type { Range } from './figures/figure.ts';
import type { Container } from './markdown.ts';
import type { Prose } from './prose.ts';

const bounds = ['above', 'below', 'at-least', 'at-most'] as const;
/** `minimum`, `minimum+0.005`, `minimum*1.1` */
const ofMinimum = /^minimum\s*(?:([+*])\s*([\d.]+))?$/;
/** How finely a leaf's range is searched for the lowest value. */
const searchCount = 81;

/** Reads a `goal` block. */
export function readGoal(prose: Prose, goal: Container, trial: Trial, range: Range): RunGoal {
	const { source } = prose;
	const given = source.attributes(goal, { optional: ['value', 'grad', 'when', ...bounds] });
	const { value, grad, when } = given;
	const asked = value ?? grad;
	if (!asked || (value && grad)) {
		return source.fail(goal, 'A goal is about one number.', 'Write :::goal{value=L below=0.5}.');
	}
	const quantity: Quantity = {
		kind: value ? 'value' : 'grad',
		node: source.node(goal, asked),
		when: when ? [...source.edits(goal, when)] : []
	};
	const boundOf = (name: (typeof bounds)[number]): number | null => {
		const text = given[name]?.replace('−', '-').trim();
		if (text === undefined) return null;
		const [isOfMinimum, sign, amount] = ofMinimum.exec(text) ?? [];
		const number =
			isOfMinimum === undefined
				? Number(text === '' ? NaN : text)
				: fromMinimum(lowestOf(prose, goal, trial, range, quantity), sign, Number(amount));
		if (Number.isFinite(number)) return number;
		return source.fail(
			goal,
			`“${name}=${text}” is no bound.`,
			'Write a number, minimum+0.005 or minimum*1.1.'
		);
	};
	const read: Bounds = {
		above: boundOf('above'),
		below: boundOf('below'),
		atLeast: boundOf('at-least'),
		atMost: boundOf('at-most')
	};
	if (Object.values(read).every((bound) => bound === null)) {
		source.fail(goal, 'The goal has no bound.', 'Write above, below, at-least or at-most.');
	}
	const { html, numbers } = prose.liveLine(goal.children);
	if (html === '') source.fail(goal, 'The goal says nothing.', 'Say what the run did instead.');
	return { quantity, bounds: read, html, numbers };
}

function fromMinimum(minimum: number, sign: string | undefined, amount: number): number {
	if (sign === undefined) return minimum;
	return sign === '+' ? minimum + amount : minimum * amount;
}

/** The lowest that a value gets, whatever the reader chooses. */
function lowestOf(
	{ source }: Prose,
	goal: Container,
	trial: Trial,
	range: Range,
	quantity: Quantity
): number {
	const { recording } = source.run;
	if (quantity.kind === 'value' && trial.kind === 'leaf') {
		const run = differentiateAt(recording, quantity.node, new Map(quantity.when));
		const axis = { index: 0, ...range, count: searchCount };
		return lowestOn(objectiveOf(run, [trial.leaf]), [range.from], axis).value;
	}
	if (trial.kind === 'stop') {
		const places = weightsAlong(recording, trial, trial.rate, range.to);
		return Math.min(...places.map((leaves) => quantityAt(recording, leaves, quantity)));
	}
	return source.fail(goal, '“minimum” is not known here.', 'Write the bound as a number.');
}
