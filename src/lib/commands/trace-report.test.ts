import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { reportOf, type ErrorReport, type TraceReport } from './trace-report.ts';

type Numbers = Readonly<Record<string, number | string | undefined>>;

interface Case {
	readonly id: string;
	readonly title: string;
	readonly program: string;
	readonly leaf_values: Numbers;
	readonly outputs: Numbers;
	readonly grads: Numbers;
	readonly node_grads?: Numbers;
	readonly prints?: readonly string[];
	readonly op_counts?: Readonly<Record<string, number | undefined>>;
	readonly tolerance: number;
	readonly atol: number;
}

interface BadInput {
	readonly id: string;
	readonly program: string;
	readonly expect: 'error' | 'limit' | 'ok-but-escaped';
	readonly line: number | null;
	readonly col_hint: number | null;
}

/** The cases of the language, which stand beside it. */
function casesIn<Kind>(file: string): readonly (readonly [string, Kind])[] {
	const text = readFileSync(new URL(`../language/cases/${file}`, import.meta.url), 'utf8');
	const { cases } = JSON.parse(text) as { cases: (Kind & { id: string })[] };
	return cases.map((found) => [found.id, found]);
}

const opSigns = new Map([
	['add', '+'],
	['subtract', '-'],
	['multiply', '*'],
	['divide', '/'],
	['power', '**'],
	['negate', 'neg']
]);

function ran(program: string): TraceReport {
	const report = reportOf(program);
	if ('error' in report) throw new Error(`${report.error.line}: ${report.error.message}`);
	return report;
}

function expectNumbers(got: Numbers, expected: Numbers, { tolerance, atol }: Case) {
	for (const [name, number] of Object.entries(expected)) {
		if (typeof number !== 'number') expect(got[name], name).toBe(number);
		else {
			expect(typeof got[name], name).toBe('number');
			const distance = Math.abs((got[name] as number) - number);
			expect(distance, name).toBeLessThanOrEqual(atol + tolerance * Math.abs(number));
		}
	}
}

describe('programs with published or checked numbers', () => {
	test.each(casesIn<Case>('autodiff.json'))('%s', (_, found) => {
		const report = ran(found.program);
		expectNumbers(report.values, found.leaf_values, found);
		expectNumbers(report.values, found.outputs, found);
		expectNumbers(report.grads, found.grads, found);
		expectNumbers(report.grads, found.node_grads ?? {}, found);
		if (found.prints) expect(report.prints).toEqual(found.prints);
		if (!found.op_counts) return;
		const counts = new Map<string, number>();
		for (const node of report.nodes as { op: string | null }[]) {
			if (node.op === null) continue;
			const sign = opSigns.get(node.op) ?? node.op;
			counts.set(sign, (counts.get(sign) ?? 0) + 1);
		}
		expect(Object.fromEntries(counts)).toEqual(
			Object.fromEntries(Object.entries(found.op_counts).filter(([, count]) => count !== undefined))
		);
	});
});

describe('programs that must be refused, bounded, or shown as plain text', () => {
	test.each(casesIn<BadInput>('bad-inputs-sample.json'))('%s', (_, found) => {
		const report = reportOf(found.program);
		if (found.expect === 'ok-but-escaped') {
			expect(report).not.toHaveProperty('error');
			return;
		}
		const { error } = report as ErrorReport;
		expect(error.line).toBe(found.line);
		if (found.col_hint !== null) expect(error.column).toBe(found.col_hint);
		expect(error.message).not.toBe('');
		expect(error.hint).not.toBe('');
		expect(ran('a = Value(2.0)\nb = a * a\n').values).toEqual({ a: 2, b: 4 });
	});
});

describe('the report', () => {
	test('has numbers by name, and grad 0 for a leaf that is not used', () => {
		const report = ran(
			'a = Value(2.0)\nW = [[Value(3.0), 4.0]]\nn = 5\nb = a * W[0][0]\nb.backward()'
		);
		expect(report.values).toEqual({ a: 2, 'W[0][0]': 3, 'W[0][1]': 4, n: 5, b: 6 });
		expect(report.grads).toEqual({ a: 3, 'W[0][0]': 2, b: 1 });
		expect(ran('a = Value(2.0)').grads).toEqual({ a: 0 });
	});

	test('writes numbers that are not finite as texts', () => {
		const report = ran('a = Value(0.0)\nb = 1 / a\nc = b - b\nc.backward()');
		expect(report.values).toEqual({ a: 0, b: 'Infinity', c: 'NaN' });
		expect(report.grads).toEqual({ a: 'NaN', b: 0, c: 1 });
	});

	test('has a node for every leaf and operation, an edge for every use, a step for every event', () => {
		const report = ran('a = Value(2.0)\nb = a * a\nb.backward()');
		expect(report.nodes).toEqual([
			{
				id: 0,
				key: 'a',
				name: 'a',
				kind: 'parameter',
				op: null,
				operands: [],
				value: 2,
				grad: 4,
				span: { from: 4, to: 14 },
				scope: []
			},
			{
				id: 1,
				key: 'b',
				name: 'b',
				kind: 'operation',
				op: 'multiply',
				operands: [0, 0],
				value: 4,
				grad: 1,
				span: { from: 19, to: 24 },
				scope: []
			}
		]);
		expect(report.edges).toEqual([
			{ id: 0, operand: 0, consumer: 1, index: 0, localDerivative: 2 },
			{ id: 1, operand: 0, consumer: 1, index: 1, localDerivative: 2 }
		]);
		expect((report.steps as { address: string }[]).map(({ address }) => address)).toEqual([
			'forward.b',
			'backward.b',
			'backward.a.1',
			'backward.a'
		]);
	});

	test('names the mistake, its place and a hint', () => {
		expect(reportOf('a = Value(2.0)\nc = a ^ 2\n')).toEqual({
			error: {
				message: "Stepgrad's Python does not have the operator “^”.",
				line: 2,
				column: 7,
				hint: 'Write ** for a power: a**2.'
			}
		});
	});

	test('knows names that are properties of every JavaScript object', () => {
		const program = 'constructor = Value(2.0)\n__proto__ = constructor * 3\ntoString = 1';
		const { values } = ran(program);
		expect(Object.entries(values)).toEqual([
			['constructor', 2],
			['__proto__', 6],
			['toString', 1]
		]);
	});
});
