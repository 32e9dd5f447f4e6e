import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { act, programFrom } from './cases/random-programs.ts';
import { studentA } from './cases/student-a.ts';
import { frameAt, type Frame } from './frame.ts';
import { recordTrace } from './record-trace.ts';
import { Recorder } from './recorder.ts';
import { replay } from './replay.ts';
import type { ContributionStep, Trace } from './trace.ts';

const anyProgram = fc.array(fc.nat(), { maxLength: 120, size: 'max' }).map(programFrom);

/** What a frame must say, found by playing every step from the start. */
function played(trace: Trace, position: number) {
	const values = new Map(trace.recording.leafValues);
	const grads = new Map<number, number>();
	const derivatives = new Map<number, number>();
	const arrived = new Map<number, ContributionStep[]>();
	for (const step of trace.steps.slice(0, position)) {
		if (step.kind === 'forward') values.set(step.node, step.value);
		else if (step.kind === 'update' && step.target === 'value') values.set(step.node, step.after);
		else grads.set(step.node, step.after);
		if (step.kind === 'contribution') {
			derivatives.set(step.edge, step.localDerivative);
			const known = step.part === 1 ? [] : (arrived.get(step.node) ?? []);
			arrived.set(step.node, [...known, step]);
		} else if (step.kind === 'seed' || (step.kind === 'update' && step.target === 'grad')) {
			arrived.delete(step.node);
		}
	}
	return { values, grads, derivatives, arrived };
}

function expectPlayed(frame: Frame): void {
	const { trace, position } = frame;
	const { values, grads, derivatives, arrived } = played(trace, position);
	for (const { id } of trace.graph.nodes) {
		expect(frame.valueOf(id)).toBe(values.get(id) ?? null);
		expect(frame.gradOf(id)).toBe(grads.get(id) ?? null);
		const contributions = arrived.get(id) ?? [];
		expect(frame.contributionsTo(id)).toEqual(contributions);
		const last = contributions.at(-1);
		expect(frame.waitingFor(id)).toBe(last ? last.parts - contributions.length : 0);
	}
	for (const { id } of trace.graph.edges) {
		expect(frame.derivativeOf(id)).toBe(derivatives.get(id) ?? null);
	}
}

function traceOf(actions: Parameters<typeof act>[1]): Trace {
	const recorder = new Recorder();
	act(recorder, actions);
	return replay(recorder.finish());
}

describe('a frame', () => {
	test('is what playing from the start gives, at any position, in any order', () => {
		fc.assert(
			fc.property(anyProgram, fc.array(fc.nat(100), { maxLength: 8 }), (actions, places) => {
				const trace = traceOf(actions);
				for (const place of places) {
					expectPlayed(frameAt(trace, place % (trace.steps.length + 1)));
				}
			})
		);
	});

	test('is the same after going to the end and back', () => {
		const trace = recordTrace(studentA);
		const read = (position: number) => {
			const frame = frameAt(trace, position);
			return trace.graph.nodes.map(({ id }) => [
				frame.valueOf(id),
				frame.gradOf(id),
				frame.waitingFor(id)
			]);
		};
		const positions = Array.from({ length: trace.steps.length + 1 }, (_, position) => position);
		const forth = positions.map(read);
		const back = positions.toReversed().map(read).toReversed();
		expect(back).toEqual(forth);
		expect(new Set(forth.map((numbers) => JSON.stringify(numbers))).size).toBe(positions.length);
	});

	test('tells "not computed yet" from 0', () => {
		const trace = recordTrace((recorder) => {
			const x = recorder.input(-1);
			recorder.backward(recorder.apply('relu', [x]));
		});
		const read = (position: number) => {
			const frame = frameAt(trace, position);
			return [
				frame.valueOf(0),
				frame.valueOf(1),
				frame.gradOf(1),
				frame.derivativeOf(0),
				frame.gradOf(0)
			];
		};
		expect(read(0)).toEqual([-1, null, null, null, null]);
		expect(read(1)).toEqual([-1, 0, null, null, null]);
		expect(read(2)).toEqual([-1, 0, 1, null, null]);
		expect(read(3)).toEqual([-1, 0, 1, 0, 0]);
	});

	test('shows a gradient adding up: 0, then −0.35, then waiting for nothing', () => {
		const trace = recordTrace((recorder) => {
			const x = recorder.parameter(0.5);
			const a = recorder.apply('multiply', [x, recorder.constant(-0.35)]);
			const b = recorder.apply('multiply', [x, recorder.constant(0.12)]);
			recorder.backward(recorder.apply('add', [a, b]));
		});
		const length = trace.steps.length;
		const [before, half, whole] = [length - 2, length - 1, length].map((position) =>
			frameAt(trace, position)
		);
		expect([before?.gradOf(0), half?.gradOf(0)]).toEqual([null, -0.35]);
		expect(whole?.gradOf(0)).toBeCloseTo(-0.23, 12);
		expect([before, half, whole].map((frame) => frame?.waitingFor(0))).toEqual([0, 1, 0]);
		expect(whole?.contributionsTo(0).map(({ amount }) => amount)).toEqual([-0.35, 0.12]);
	});

	test('marks the edges and the node of its step', () => {
		const trace = recordTrace((recorder) => {
			const x = recorder.parameter(2);
			recorder.backward(recorder.apply('multiply', [x, x]));
		});
		const active = (position: number) => {
			const frame = frameAt(trace, position);
			return {
				edges: trace.graph.edges.map(({ id }) => id).filter((id) => frame.isActiveEdge(id)),
				nodes: trace.graph.nodes.map(({ id }) => id).filter((id) => frame.isActiveNode(id))
			};
		};
		expect(active(0)).toEqual({ edges: [], nodes: [] });
		expect(active(1)).toEqual({ edges: [0, 1], nodes: [1] });
		expect(active(2)).toEqual({ edges: [], nodes: [1] });
		expect(active(3)).toEqual({ edges: [0], nodes: [0] });
		expect(active(4)).toEqual({ edges: [1], nodes: [0] });
	});

	test.each([
		[-5, 0],
		[NaN, 0],
		[1.9, 1],
		[99, 3],
		[Infinity, 3]
	])('at %d is the frame at %d', (asked, given) => {
		const trace = recordTrace((recorder) => {
			recorder.backward(recorder.apply('exp', [recorder.input(0)]));
		});
		expect(frameAt(trace, asked).position).toBe(given);
	});

	test('looks up a number among 5,000 changes in at most 14 looks, at every position', () => {
		const trace = recordTrace((recorder) => {
			const w = recorder.parameter(0);
			for (let turn = 1; turn <= 5000; turn++) recorder.setValue(w, turn);
		});
		let looks = 0;
		const changes = new Proxy(trace.valueChanges[0] ?? [], {
			get(target, name, receiver) {
				if (name !== 'length') looks++;
				return Reflect.get(target, name, receiver) as unknown;
			}
		});
		const watched = { ...trace, valueChanges: [changes] };
		for (const position of [0, 1, 2, 1234, 2500, 4999, 5000]) {
			looks = 0;
			expect(frameAt(watched, position).valueOf(0)).toBe(position);
			expect(looks).toBeLessThanOrEqual(14);
		}
	});
});
