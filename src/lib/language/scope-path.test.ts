import { expect, test } from 'vitest';
import { runProgram } from './run-program.ts';

function recordingOf(text: string) {
	const result = runProgram(text);
	if (result.kind === 'diagnostic') throw new Error(result.diagnostic.message);
	return result.run.recording;
}

const scopesOf = (text: string) =>
	recordingOf(text).graph.nodes.map(({ scope }) =>
		scope.map(({ kind, name, index }) => `${kind} ${name} ${index}`).join(' › ')
	);

test('scopes say in which call and in which turn a node was made', () => {
	const text = [
		'def neuron(w):',
		'    return w.relu()',
		'def layer(ws):',
		'    return [neuron(w) for w in ws]',
		'ws = [Value(1.0), Value(2.0)]',
		'for epoch in range(2):',
		'    h = layer(ws)'
	].join('\n');
	expect(scopesOf(text)).toEqual([
		'',
		'',
		'turn epoch 1 › call layer 1 › turn w 1 › call neuron 1',
		'turn epoch 1 › call layer 1 › turn w 2 › call neuron 1',
		'turn epoch 2 › call layer 1 › turn w 1 › call neuron 1',
		'turn epoch 2 › call layer 1 › turn w 2 › call neuron 1'
	]);
});

test('scopes count the calls of a function', () => {
	const text = 'def f(x):\n    return x * x\na = Value(1.0)\nb = f(a)\nc = f(b)';
	expect(scopesOf(text)).toEqual(['', 'call f 1', 'call f 2']);
});

test('a shared input belongs to the place where it got its name', () => {
	const text = 'x = 2.0\nw = Value(1.0)\nfor i in range(2):\n    y = w * x';
	expect(scopesOf(text)).toEqual(['', '', 'turn i 1', 'turn i 2']);
});

test('a generator multiplies in its turn, the sum adds outside', () => {
	const text = 'w = [Value(1.0), Value(2.0)]\ns = sum((a * a for a in w), w[0])';
	expect(scopesOf(text)).toEqual(['', '', 'turn a 1', '', 'turn a 2', '']);
});
