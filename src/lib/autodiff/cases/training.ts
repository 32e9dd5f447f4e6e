/** Training loops for tests, as the language layer records them: every turn is a place of its own. */
import type { Recorder } from '../recorder.ts';
import type { Scope } from '../graph.ts';

/** A turn of a loop that stands at a place of the text. */
export function turn(index: number, at = 10): Scope {
	return [{ kind: 'turn', name: 'step', index, span: { from: at, to: at + 1 } }];
}

/** A place in the text for each operation. */
const span = (from: number) => ({ from, to: from + 1 });

/** One turn: d = w − target, L = d · d, grads, then w ← w − rate · ∂L/∂w. */
export function descend(
	recorder: Recorder,
	{ w, target, rate }: { w: number; target: number; rate: number },
	scope: Scope
): number {
	const d = recorder.apply('subtract', [w, target], { name: 'd', span: span(20), scope });
	const L = recorder.apply('multiply', [d, d], { name: 'L', span: span(30), scope });
	recorder.setGrad(w, 0, { scope });
	recorder.backward(L, scope);
	const factors = [recorder.read(rate, 'value'), recorder.read(w, 'grad')];
	const change = recorder.compute('multiply', factors);
	const from = recorder.compute('subtract', [recorder.read(w, 'value'), change]);
	const after = recorder.valueOf(w) - recorder.valueOf(rate) * recorder.gradOf(w);
	recorder.setValue(w, after, { from, scope });
	return L;
}

/** w goes from 0 towards 3 with the rate 0.1: 0, 0.6, 1.08 … with the loss 9, 5.76, 3.6864 … */
export function parabola(recorder: Recorder, turns: number): void {
	const nodes = {
		w: recorder.parameter(0, { name: 'w' }),
		target: recorder.input(3, { name: 'target' }),
		rate: recorder.input(0.1, { name: 'rate' })
	};
	for (let index = 1; index <= turns; index++) descend(recorder, nodes, turn(index));
}
