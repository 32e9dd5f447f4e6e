/** Our way: the same computation on a recorder. */
import { Recorder, type NodeId } from '#lib/autodiff/index.ts';
import { networkLoss, startingWeights, type Arithmetic, type points } from './network.ts';

/** Computing on a recorder. */
function recordedArithmetic(recorder: Recorder): Arithmetic<NodeId> {
	return {
		number: (value) => recorder.input(value),
		add: (a, b) => recorder.apply('add', [a, b]),
		subtract: (a, b) => recorder.apply('subtract', [a, b]),
		multiply: (a, b) => recorder.apply('multiply', [a, b]),
		tanh: (a) => recorder.apply('tanh', [a])
	};
}

/** Records forward and backward pass of the network; the weights are the first nodes. */
export function recordNetwork(data: ReturnType<typeof points>): Recorder {
	const recorder = new Recorder();
	const weights = startingWeights().map((weight) => recorder.parameter(weight));
	recorder.backward(networkLoss(recordedArithmetic(recorder), weights, data));
	return recorder;
}
