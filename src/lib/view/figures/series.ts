/** What a figure of lines draws: nodes over the steps of walks, with a name where each line ends. */
import { frameAt, type Frame } from '#lib/autodiff/index.ts';
import type { LinesFigure } from '#lib/lessons/index.ts';
import { nameRuns, plainName, type NameRun } from '#lib/notation/index.ts';
import { leafValuesIn, linesOf } from '#lib/training/index.ts';

/** One line, ready to be drawn. */
export interface Series {
	readonly name: string;
	/** The node's name, or the rate where lines differ by it. */
	readonly runs: readonly NameRun[];
	/** Its value after each number of steps, from 0. */
	readonly values: readonly number[];
	readonly places: readonly (readonly [step: number, value: number])[];
}

/** All that lines depend on: the leaves as the program begins with them. */
export function startKey({ trace }: Frame): string {
	return [...leafValuesIn(frameAt(trace, 0)).values()].join();
}

/** The lines of a figure; `rateText` names a rate where there are several. */
export function seriesOf(
	{ nodes, leaves, walk }: LinesFigure,
	frame: Frame,
	rateText: (rate: number) => string
): readonly Series[] {
	const { graph } = frame.trace;
	return linesOf(frame, nodes, leaves, walk).map(({ node, rate, values }) => {
		const isByRate = walk.rates.length > 1;
		return {
			name: isByRate ? rateText(rate) : plainName(graph, node),
			runs: isByRate
				? [{ text: rateText(rate), style: 'upright', sub: false }]
				: nameRuns(graph, node),
			values,
			places: values.map((value, step) => [step, value] as const)
		};
	});
}

/** Steps that a table tells: 0, 1, 2, 5, 10, 20, 50 … and the last. */
export function toldSteps(last: number): readonly number[] {
	const steps = [0];
	for (let power = 1; power <= last; power *= 10) {
		for (const factor of [1, 2, 5]) if (factor * power < last) steps.push(factor * power);
	}
	return [...steps, last];
}
