import { describe, expect, test } from 'vitest';
import { namedNodes } from './named-nodes.ts';
import { runProgram, type ProgramRun } from './run-program.ts';

function run(text: string): ProgramRun {
	const result = runProgram(text);
	if (result.kind === 'diagnostic') throw new Error(result.diagnostic.message);
	return result.run;
}

/** Each node as `name = text in the program`, constants and nameless nodes as `_`. */
function nodesOf(text: string): string[] {
	return run(text).recording.graph.nodes.map(
		({ name, kind, span }) => `${kind} ${name ?? '_'} = ${span && text.slice(span.from, span.to)}`
	);
}

describe('leaves', () => {
	test('Value makes a parameter, Input an input, a literal a constant', () => {
		expect(nodesOf('w = Value(2.0)\nx = Input(3.0)\ny = w * x + 1')).toEqual([
			'parameter w = Value(2.0)',
			'input x = Input(3.0)',
			'operation _ = w * x',
			'constant _ = 1',
			'operation y = w * x + 1'
		]);
	});

	test('a plain number with a name is one input, shared by all its uses', () => {
		expect(nodesOf('x = 0.7\nw = Value(1.0)\na = w * x\nb = x + a')).toEqual([
			'parameter w = Value(1.0)',
			'input x = 0.7',
			'operation a = w * x',
			'operation b = x + a'
		]);
	});

	test('bound anew, the name is another input', () => {
		const nodes = nodesOf('x = 1.0\nw = Value(1.0)\na = w * x\nx = 2.0\nb = w * x');
		expect(nodes.filter((node) => node.startsWith('input'))).toEqual([
			'input x = 1.0',
			'input x = 2.0'
		]);
	});

	test('a number that no Value meets is no node', () => {
		expect(nodesOf('n = 3\nxs = [1.0, 2.0]\nprint(n * xs[0])')).toEqual([]);
	});

	test('an item of a list of numbers is an input called after its place', () => {
		const nodes = nodesOf('x = [0.5, 2.0]\nw = Value(1.0)\ny = w * x[1] + w * x[0]');
		expect(nodes.filter((node) => node.startsWith('input'))).toEqual([
			'input x[1] = 2.0',
			'input x[0] = 0.5'
		]);
	});

	test('a computed number without a name is a constant', () => {
		expect(nodesOf('w = Value(1.0)\nxs = [1, 2]\ny = w / len(xs)')[1]).toBe('constant _ = len(xs)');
	});

	test('a plain exponent is a constant, named or not', () => {
		const text = 'w = Value(-2.0)\nn = 3\na = w**2\nb = w**n';
		expect(nodesOf(text).filter((node) => node.startsWith('constant'))).toEqual([
			'constant _ = 2',
			'constant n = 3'
		]);
	});

	test('sum begins with 0 as in Python, which is an addition', () => {
		const { graph } = run('a = Value(1.0)\nb = Value(2.0)\ns = sum([a, b])').recording;
		expect(graph.nodes.map(({ op, kind }) => op ?? kind)).toEqual([
			'parameter',
			'parameter',
			'constant',
			'add',
			'add'
		]);
	});

	test('a label is the name that is shown', () => {
		const program = run("a = Value(2.0, label='w1')\nb = a * a\nb.label = 'loss'");
		expect(program.recording.graph.nodes.map(({ name }) => name)).toEqual(['w1', 'loss']);
		expect([...namedNodes(program).keys()]).toEqual(['a', 'b']);
	});
});
