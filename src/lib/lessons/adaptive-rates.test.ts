/** Lesson 11 draws each optimizer as a graph of its own: it has to do what the optimizer does. */
import { carriesOf, frameAt, replay } from '#lib/autodiff/index.ts';
import { descend, narrowValley, optimizers, type OptimizerName } from '#lib/training/index.ts';
import { expect, test } from 'vitest';
import { readLesson } from './index.ts';

const { scenes } = await readLesson('adaptive-rates', 'en');

function runOf(name: string) {
	const recording = scenes.find((scene) => scene.name === name)?.recording;
	if (!recording) throw new Error(`The lesson has no scene ${name}.`);
	const { nodes } = recording.graph;
	return {
		recording,
		nodes,
		idOf: (node: string) => nodes.findIndex(({ name: own }) => own === node)
	};
}

test.each<[string, OptimizerName, number, string[]]>([
	['momentum', 'momentum', 0.04, ['v_new → v', 'w_new → w']],
	['adagrad', 'adaGrad', 0.5, ['G_new → G', 'w_new → w']],
	['rmsprop', 'rmsProp', 0.1, ['s_new → s', 'w_new → w']],
	['adam', 'adam', 0.5, ['m_new → m', 's_new → s', 'w_new → w']],
	['adabelief', 'adaBelief', 0.5, ['m_new → m', 's_new → s', 'w_new → w']]
])('the graph of %s goes as %s goes, and carries its memory over', (scene, name, rate, carried) => {
	const { recording, nodes, idOf } = runOf(scene);
	const names = carriesOf(recording).map(({ from, to }) => [nodes[from]?.name, nodes[to]?.name]);
	expect(names.map((pair) => pair.join(' → '))).toEqual(carried);

	const { objective, start } = narrowValley;
	const { points } = descend(objective, start, optimizers[name], rate, 2);
	const ends = replay(recording);
	// The program leaves out the 10⁻⁸ beside the roots.
	expect(frameAt(ends, ends.steps.length).valueOf(idOf('w'))).toBeCloseTo(
		points[2]?.weights[1] ?? NaN,
		6
	);
	expect(recording.passes).toHaveLength(2);
});

test.each([
	['adam,w=5,k=1', 4.0021],
	['momentum,w=5,k=1', 4.428],
	['adagrad,w=5,k=1', 4.1655]
])('with k = 1 and from 5 it is the flat weight: %s ends at %d', (scene, end) => {
	const { recording, idOf } = runOf(scene);
	const trace = replay(recording);
	expect(frameAt(trace, trace.steps.length).valueOf(idOf('w'))).toBeCloseTo(end, 4);
});

test('under a constant gradient AdaGrad brakes: 0.5, 0.354, 0.289, 0.25', () => {
	const { recording, idOf } = runOf('brake');
	const steps = replay(recording).valueChanges[idOf('d')] ?? [];
	expect(steps.flatMap(({ number }) => number?.toFixed(3) ?? [])).toEqual([
		'0.500',
		'0.354',
		'0.289',
		'0.250'
	]);
});

test('a plain update carries nothing over: its formula reads the weight itself', () => {
	expect(carriesOf(runOf('').recording)).toEqual([]);
});
