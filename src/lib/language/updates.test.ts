/**
 * Replaying with another leaf must give what running the program with that number gives, whatever it
 * computes on the way from gradients to weights.
 */
import { foldPasses, replay, type Trace } from '#lib/autodiff/index.ts';
import { describe, expect, test } from 'vitest';
import { namedNodes, runProgram } from './index.ts';

function run(text: string) {
	const result = runProgram(text);
	if (result.kind === 'diagnostic') throw new Error(result.diagnostic.message);
	const { recording, drawnAs } = foldPasses(result.run.recording);
	const nodes = namedNodes(result.run);
	const nodeOf = (name: string) => drawnAs[nodes.get(name) ?? -1] ?? -1;
	return { recording, nodeOf };
}

const valuesOf = (trace: Trace, node: number) =>
	trace.valueChanges[node]?.flatMap(({ number }) => number ?? []) ?? [];

const descent = `
from micrograd.engine import Value
rate = 0.1
w = Value(0.0)
for step in range(4):
    L = (w - 3) ** 2
    w.grad = 0
    L.backward()
    w.data -= rate * w.grad
`;

const momentum = `
from micrograd.engine import Value
rate, beta = 0.04, 0.9
a, b = Value(5.0), Value(1.0)
ws = [a, b]
v = [0.0, 0.0]
for step in range(4):
    L = 0.5 * (a ** 2 + 25 * b ** 2)
    for w in ws: w.grad = 0
    L.backward()
    for i, w in enumerate(ws):
        v[i] = beta * v[i] + w.grad
        w.data = w.data - rate * v[i]
`;

const adam = `
from micrograd.engine import Value
import math
rate, b1, b2 = 0.5, 0.9, 0.999
w = Value(5.0)
m = s = 0.0
for t in range(1, 5):
    L = 12.5 * w * w
    w.grad = 0
    L.backward()
    g = w.grad
    m = b1 * m + (1 - b1) * g
    s = b2 * s + (1 - b2) * g ** 2
    w.data -= rate * (m / (1 - b1 ** t)) / (math.sqrt(s / (1 - b2 ** t)) + 1e-8)
`;

const clipped = `
from micrograd.engine import Value
most = 2.0
w = Value(5.0)
for step in range(3):
    L = w * w
    w.grad = 0
    L.backward()
    w.data -= 0.5 * max(-most, min(most, w.grad))
`;

describe('a program that updates its weights', () => {
	test.each([
		['descent', descent, 'rate', 'rate = 0.1', 'rate = 0.3', 0.3, 'w'],
		['descent', descent, 'w', 'Value(0.0)', 'Value(7.0)', 7, 'w'],
		['momentum', momentum, 'rate', 'beta = 0.04, 0.9', 'beta = 0.01, 0.9', 0.01, 'b'],
		['momentum', momentum, 'beta', 'beta = 0.04, 0.9', 'beta = 0.04, 0.5', 0.5, 'b'],
		['momentum', momentum, 'a', 'Value(5.0)', 'Value(-2.0)', -2, 'a'],
		['Adam', adam, 'b1', 'b2 = 0.5, 0.9, 0.999', 'b2 = 0.5, 0.7, 0.999', 0.7, 'w'],
		['Adam', adam, 'b2', 'b2 = 0.5, 0.9, 0.999', 'b2 = 0.5, 0.9, 0.9', 0.9, 'w'],
		['Adam', adam, 'w', 'Value(5.0)', 'Value(1.5)', 1.5, 'w'],
		['clipping', clipped, 'most', 'most = 2.0', 'most = 0.5', 0.5, 'w']
	])('replays %s with another %3$s', (_, text, leaf, before, after, value, watched) => {
		const { recording, nodeOf } = run(text);
		expect(recording.leafValues.has(nodeOf(leaf))).toBe(true);
		const edited = replay(recording, new Map([[nodeOf(leaf), value]]));
		const rerun = run(text.replace(before, after));
		const wanted = valuesOf(replay(rerun.recording), rerun.nodeOf(watched));
		expect(wanted.length).toBeGreaterThan(3);
		expect(valuesOf(edited, nodeOf(watched))).toEqual(wanted);
		expect(recording.hasChosen).toBe(false);
	});

	test('is folded to one turn: the parabola has w, 3, the exponent, d and L, and the rate', () => {
		const { recording } = run(descent);
		expect(recording.passes).toHaveLength(4);
		expect(recording.graph.nodes.map(({ kind }) => kind).sort()).toEqual([
			'constant',
			'constant',
			'input',
			'operation',
			'operation',
			'parameter'
		]);
		// The loop is a place in the program that no node of the drawing is tied to.
		expect(recording.graph.nodes.every(({ scope }) => scope.length === 0)).toBe(true);
	});

	test('gets no leaf for a number that only began a memory of its own', () => {
		const { recording } = run(momentum);
		const names = recording.graph.nodes.map(({ name }) => name);
		expect(names).toContain('beta');
		expect(names.filter((name) => name?.startsWith('v'))).toEqual([]);
	});

	test('is known to choose its way by a number of the graph, where it does', () => {
		const choices = [
			'if w.data > 0: w.data = 1.0',
			'w.data = float(int(w.data))',
			'while w.data < 0: w.data = 1.0',
			'w.data = 1.0 if w.grad else 2.0',
			'k = [1.0, 2.0][round(w.data)]'
		];
		for (const choice of choices) {
			const { recording } = run(`from micrograd.engine import Value\nw = Value(1.0)\n${choice}\n`);
			expect([choice, recording.hasChosen]).toEqual([choice, true]);
		}
		const free = 'x = 3\nif x > 2: w.data = w.data * 2\nprint(w.data, f"{w.grad:.2f}")';
		const { recording } = run(`from micrograd.engine import Value\nw = Value(1.0)\n${free}\n`);
		expect(recording.hasChosen).toBe(false);
	});

	test('follows numbers that leave the graph and come back as leaves', () => {
		const text = `
from micrograd.engine import Value
x = Value(2.0)
y = x * 3
k = y.data + 1
z = x * k
`;
		const { recording, nodeOf } = run(text);
		const edited = replay(recording, new Map([[nodeOf('x'), 10]]));
		expect(valuesOf(edited, nodeOf('k'))).toEqual([31]);
		expect(valuesOf(edited, nodeOf('z'))).toEqual([310]);
	});
});
