import { expect, test } from 'vitest';
import { replay } from '#lib/autodiff/index.ts';
import { runProgram } from '#lib/language/index.ts';
import { drawGraph } from './draw-graph.ts';

function traceOf(program: string) {
	const result = runProgram(program);
	if (result.kind === 'diagnostic') throw new Error(result.diagnostic.message);
	return replay(result.run.recording);
}

test('the drawing stands alone: every node with its numbers, and all styles that it uses', async () => {
	const svg = await drawGraph(traceOf('a = Value(2.0)\nb = a * -3\nb.backward()'));
	expect(svg).toMatch(
		/^<svg [^>]*xmlns="http:\/\/www.w3.org\/2000\/svg"[^>]*><style>[^<]*<\/style>/
	);
	expect(svg).toMatch(/<\/svg>$/);
	expect(svg).not.toContain('<!--');
	expect(svg.match(/data-node="/g)).toHaveLength(3);
	expect(svg.match(/data-edge="/g)).toHaveLength(2);
	// a = 2 with grad −3, b = −6 with grad 1
	for (const number of ['2', '−3', '−6', '1']) expect(svg).toContain(`>${number}</text>`);
	const used = new Set([...svg.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name));
	for (const name of used) expect(svg).toContain(`${name}:`);
});

test('names are text, never markup', async () => {
	const svg = await drawGraph(traceOf("a = Value(2.0, label='<img src=x>')\nb = a * a"));
	expect(svg).not.toContain('<img');
});
