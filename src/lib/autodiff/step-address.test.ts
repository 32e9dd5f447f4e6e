import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { act, programFrom } from './cases/random-programs.ts';
import { studentA } from './cases/student-a.ts';
import { recordTrace } from './record-trace.ts';
import { Recorder } from './recorder.ts';
import { replay } from './replay.ts';
import { nodeKeys, stepAddresses } from './step-address.ts';

const anyProgram = fc.array(fc.nat(), { maxLength: 120, size: 'max' }).map(programFrom);

describe('step addresses', () => {
	test('name what happens, not where it stands', () => {
		const trace = recordTrace(studentA);
		const { addressOf, positionOf } = stepAddresses(trace);
		const all = trace.steps.map((_, index) => addressOf(index + 1));
		expect(all).toContain('forward.s1');
		expect(all).toContain('backward.w23');
		// x3 is used by both units: its last contribution is the plain address.
		expect(all.filter((address) => address.includes('x3'))).toEqual([
			'backward.x3.1',
			'backward.x3'
		]);
		expect(all).toContain('forward.multiply-8');
		expect(addressOf(0)).toBe('start');
		expect(positionOf('backward w23')).toBe(positionOf('backward.w23'));
		expect(positionOf(' backward  w23 ')).toBe(positionOf('backward.w23'));
		expect(positionOf('backward.w99')).toBe(null);
	});

	test('of a later pass carry its number', () => {
		const trace = recordTrace((recorder) => {
			const x = recorder.parameter(2, { name: 'x' });
			const y = recorder.apply('exp', [x], { name: 'y' });
			recorder.backward(y);
			recorder.backward(y);
		});
		const { addressOf } = stepAddresses(trace);
		expect(trace.steps.map((_, index) => addressOf(index + 1))).toEqual([
			'forward.y',
			'backward.y',
			'backward.x',
			'backward.y@2',
			'backward.x@2'
		]);
	});

	test('lead back to where they came from, whatever the nodes are called', () => {
		const name = fc.oneof(
			fc.constantFrom(
				'x',
				'x.1',
				'x@2',
				'r~2',
				'exp-1',
				'my weight',
				' ',
				'',
				'start',
				'__proto__'
			),
			fc.string()
		);
		fc.assert(
			fc.property(anyProgram, fc.array(name), (actions, names) => {
				const recorder = new Recorder();
				act(recorder, actions);
				names.forEach((given, node) => recorder.nameNode(node, given));
				const trace = replay(recorder.finish());
				const { addressOf, positionOf, keyOf, nodeWithKey } = stepAddresses(trace);
				for (let position = 0; position <= trace.steps.length; position++) {
					expect(positionOf(addressOf(position))).toBe(position);
				}
				for (const { id } of trace.graph.nodes) expect(nodeWithKey(keyOf(id))).toBe(id);
			})
		);
	});

	test('stay when the numbers change', () => {
		const recorder = new Recorder();
		studentA(recorder);
		const recording = recorder.finish();
		const addresses = (edits: ReadonlyMap<number, number>) => {
			const trace = replay(recording, edits);
			const { addressOf } = stepAddresses(trace);
			return trace.steps.map((_, index) => addressOf(index + 1));
		};
		expect(addresses(new Map([[0, -100]]))).toEqual(addresses(new Map()));
	});
});

describe('node keys', () => {
	test('tell nodes of one name apart', () => {
		const recorder = new Recorder();
		const x = recorder.input(1, { name: 'r' });
		recorder.apply('exp', [x], { name: 'r' });
		recorder.apply('exp', [x]);
		recorder.apply('exp', [x]);
		recorder.constant(2);
		expect(nodeKeys(recorder.finish().graph)).toEqual(['r', 'r~2', 'exp-1', 'exp-2', 'constant-1']);
	});
});
