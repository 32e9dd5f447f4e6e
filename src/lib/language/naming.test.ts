import { describe, expect, test } from 'vitest';
import { namedNodes } from './named-nodes.ts';
import { runProgram, type ProgramRun } from './run-program.ts';

function run(text: string): ProgramRun {
	const result = runProgram(text);
	if (result.kind === 'diagnostic') throw new Error(result.diagnostic.message);
	return result.run;
}

describe('names', () => {
	test('follow binding: results, items of lists, several at once, parameters', () => {
		const text = [
			'def f(t):',
			'    return t * t',
			'w = [Value(1.0), [Value(2.0)]]',
			'a, b = w[0] + 1, w[0] + 2',
			'y = f(a - b)',
			'z = y'
		].join('\n');
		expect(
			run(text).recording.graph.nodes.flatMap(({ name, kind }) => (kind === 'constant' ? [] : name))
		).toEqual(['w[0]', 'w[1][0]', 'a', 'b', 't', 'y']);
	});

	test('a name that is bound again goes to the newer node; the older keeps its own', () => {
		const program = run('r = Value(2.0)\nr = r * r\nr += 1');
		expect(program.recording.graph.nodes.map(({ name }) => name)).toEqual(['r', 'r', null, 'r']);
		expect(namedNodes(program).get('r')).toBe(3);
	});

	test('what is appended is called after its place', () => {
		const { graph } = run('h = []\nfor i in range(2):\n    h.append(Value(i))').recording;
		expect(graph.nodes.map(({ name }) => name)).toEqual(['h[0]', 'h[1]']);
	});

	test('constructor, __proto__ and toString are names like others', () => {
		const program = run('constructor = Value(2.0)\n__proto__ = constructor * 3\ntoString = 1');
		expect(namedNodes(program)).toEqual(
			new Map([
				['constructor', 0],
				['__proto__', 2]
			])
		);
		expect([...program.names.keys()]).toEqual(['constructor', '__proto__', 'toString']);
	});
});
