import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { backwardOrder } from './backward-order.ts';
import { act, programFrom } from './cases/random-programs.ts';
import { studentA } from './cases/student-a.ts';
import { edgesInto, usesOf, type EdgeId, type Graph, type NodeId } from './graph.ts';
import { recordTrace } from './record-trace.ts';
import { Recorder } from './recorder.ts';

const anyProgram = fc.array(fc.nat(), { maxLength: 120, size: 'max' }).map(programFrom);

/** What the output depends on, found the plain way. */
function dependencies(graph: Graph, output: NodeId): ReadonlySet<NodeId> {
	const found = new Set([output]);
	for (let id = output; id >= 0; id--) {
		if (!found.has(id)) continue;
		for (const { operand } of edgesInto(graph, id)) {
			if (graph.nodes[operand]?.kind !== 'constant') found.add(operand);
		}
	}
	return found;
}

describe('the order of a backward pass', () => {
	test('tells student A’s story: L, p, z, then the outer weights, the units, the inner weights', () => {
		const { steps, graph } = recordTrace(studentA);
		const receivers = steps
			.filter((step) => step.kind === 'seed' || step.kind === 'contribution')
			.map(({ node }) => graph.nodes[node]?.name ?? graph.nodes[node]?.op);
		expect(receivers.join(' ')).toBe(
			[
				'L log p z multiply multiply v1 v2 h1 h2 s1 s2',
				'add multiply multiply multiply add multiply multiply multiply',
				'x1 x1 x2 x2 x3 x3 w11 w12 w13 w21 w22 w23'
			].join(' ')
		);
	});

	test('visits each edge below the output exactly once, but none into a constant', () => {
		fc.assert(
			fc.property(anyProgram, fc.nat(), (actions, place) => {
				const recorder = new Recorder();
				act(recorder, actions);
				const { graph } = recorder.finish();
				const output = place % graph.nodes.length;
				const below = dependencies(graph, output);
				const expected = graph.edges.filter(
					({ operand, consumer }) => below.has(operand) && below.has(consumer)
				);
				const order = backwardOrder(graph, output);
				expect(order.toSorted((a, b) => a - b)).toEqual(expected.map(({ id }) => id));
			})
		);
	});

	test('lets a node pass on only what is complete, and completes it in one go', () => {
		fc.assert(
			fc.property(anyProgram, fc.nat(), (actions, place) => {
				const recorder = new Recorder();
				act(recorder, actions);
				const { graph } = recorder.finish();
				const order = backwardOrder(graph, place % graph.nodes.length);
				const position = new Map<EdgeId, number>(order.map((edge, index) => [edge, index]));
				const inOrder = (node: NodeId) =>
					usesOf(graph, node).flatMap(({ id }) => position.get(id) ?? []);
				for (const { id } of graph.nodes) {
					const arriving = inOrder(id);
					const leaving = edgesInto(graph, id).flatMap((edge) => position.get(edge.id) ?? []);
					expect(Math.max(-1, ...arriving)).toBeLessThan(Math.min(Infinity, ...leaving));
					arriving.forEach((at, index) => expect(at).toBe((arriving[0] ?? 0) + index));
				}
			})
		);
	});

	test('looks only at what the output depends on, not at the passes before', () => {
		const recorder = new Recorder();
		const w = recorder.parameter(1, { name: 'w' });
		let loss = w;
		for (let pass = 0; pass < 200; pass++) {
			const square = recorder.apply('multiply', [w, w]);
			loss = recorder.apply('subtract', [square, recorder.input(pass)]);
		}
		const { graph } = recorder.finish();
		const looked = new Set<string>();
		const nodes = new Proxy(graph.nodes, {
			get(target, name, receiver) {
				looked.add(String(name));
				return Reflect.get(target, name, receiver) as unknown;
			}
		});
		expect(backwardOrder({ ...graph, nodes }, loss)).toHaveLength(4);
		expect([...looked].map(Number).sort((a, b) => a - b)).toEqual([0, loss - 2, loss - 1]);
	});
});
