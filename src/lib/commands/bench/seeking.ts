/** Going to random positions of a trace: looking up what is known there, or playing up to there. */
import { frameAt, replay, type Trace } from '#lib/autodiff/index.ts';
import type { Comparison } from './measure.ts';
import { points } from './network.ts';
import { recordNetwork } from './recorded.ts';

const seeks = 10_000;
/** Playing is so slow that a hundredth of the seeks must do. */
const playedSeeks = seeks / 100;
const nodesInSight = 50;

/** Both ways to show a position. */
export function seeking(): Comparison {
	const trace = replay(recordNetwork(points(3)).finish());
	const inSight = Array.from({ length: nodesInSight }, (_, place) =>
		Math.trunc((place * trace.graph.nodes.length) / nodesInSight)
	);
	let state = 1;
	const randomPosition = () => {
		state = (state * 48_271) % 2_147_483_647;
		return state % (trace.steps.length + 1);
	};
	return {
		title: `Show ${seeks} random positions of a trace of ${trace.steps.length} steps, ${nodesInSight} nodes each`,
		rivals: [
			{
				name: 'play the steps from the start',
				times: seeks / playedSeeks,
				run() {
					let sum = 0;
					for (let seek = 0; seek < playedSeeks; seek++) {
						const { values, grads } = play(trace, randomPosition());
						for (const node of inSight) sum += (values[node] ?? 0) + (grads[node] ?? 0);
					}
					return sum;
				}
			},
			{
				name: 'frameAt: look the numbers up',
				run() {
					let sum = 0;
					for (let seek = 0; seek < seeks; seek++) {
						const frame = frameAt(trace, randomPosition());
						for (const node of inSight) {
							sum += (frame.valueOf(node) ?? 0) + (frame.gradOf(node) ?? 0);
						}
					}
					return sum;
				}
			}
		]
	};
}

/** The numbers after so many steps, in typed arrays: the cheapest way to play. */
function play({ graph, recording, steps }: Trace, position: number) {
	const values = new Float64Array(graph.nodes.length);
	const grads = new Float64Array(graph.nodes.length);
	for (const [node, value] of recording.leafValues) values[node] = value;
	for (let index = 0; index < position; index++) {
		const step = steps[index];
		if (step?.kind === 'forward') values[step.node] = step.value;
		else if (step) grads[step.node] = step.after;
	}
	return { values, grads };
}
