/**
 * A landscape is a function small enough to be drawn, on which a walk downhill can be watched. It is
 * recorded like any program, so that its gradient is backpropagated and a walk that breaks can be
 * looked into.
 */
import { Recorder, type NodeId, type Recording } from '#lib/autodiff/index.ts';
import { objectiveOf } from './recorded-objective.ts';
import type { Objective, Weights } from './objective.ts';

/** A function to walk on, and where the lessons start. */
export interface Landscape {
	/** The function in TeX: `L = (w - 3)^{2}`. */
	readonly tex: string;
	readonly start: Weights;
	readonly recording: Recording;
	readonly objective: Objective;
}

/** Records a landscape. The program gets a node for each weight and gives the output, which is called L. */
export function landscapeOf(
	tex: string,
	start: Readonly<Record<string, number>>,
	program: (recorder: Recorder, weights: readonly NodeId[]) => NodeId
): Landscape {
	const recorder = new Recorder();
	const weights = Object.entries(start).map(([name, value]) => recorder.parameter(value, { name }));
	const output = program(recorder, weights);
	recorder.nameNode(output, 'L');
	recorder.backward(output);
	const recording = recorder.finish();
	return {
		tex,
		start: Object.values(start),
		recording,
		objective: objectiveOf(recording, weights)
	};
}

/** node − number, squared. */
export function squaredDistance(recorder: Recorder, node: NodeId, from: number): NodeId {
	const distance = recorder.apply('subtract', [node, recorder.constant(from)]);
	return recorder.apply('power', [distance, recorder.constant(2)]);
}

/** number · node. */
export function scaled(recorder: Recorder, factor: number, node: NodeId): NodeId {
	return recorder.apply('multiply', [recorder.constant(factor), node]);
}
