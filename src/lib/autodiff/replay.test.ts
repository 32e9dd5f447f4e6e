import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { act, programFrom } from './cases/random-programs.ts';
import { studentA } from './cases/student-a.ts';
import { Recorder } from './recorder.ts';
import { replay } from './replay.ts';

const anyProgram = fc.array(fc.nat(), { maxLength: 120, size: 'max' }).map(programFrom);

describe('replaying', () => {
	test('gives the numbers that the program read while it ran', () => {
		fc.assert(
			fc.property(anyProgram, (actions) => {
				const recorder = new Recorder();
				act(recorder, actions);
				const trace = replay(recorder.finish());
				for (const { id } of trace.graph.nodes) {
					expect(trace.valueChanges[id]?.at(-1)?.number).toBe(recorder.valueOf(id));
					expect(trace.gradChanges[id]?.at(-1)?.number ?? 0).toBe(recorder.gradOf(id));
				}
			})
		);
	});

	test('with edited leaves is what the program does when it is written with these values', () => {
		fc.assert(
			fc.property(
				anyProgram,
				fc.array(fc.float({ noDefaultInfinity: true })),
				(actions, numbers) => {
					const recorder = new Recorder();
					act(recorder, actions);
					const { graph } = recorder.finish();
					const leaves = graph.nodes.filter(({ kind }) => kind !== 'operation');
					const edits = new Map(
						numbers.slice(0, leaves.length).map((value, place) => [leaves[place]?.id ?? -1, value])
					);
					const rewritten = new Recorder();
					act(rewritten, actions, (node, value) => edits.get(node) ?? value);
					const { steps } = replay(recorder.finish(), edits);
					expect(steps).toEqual(replay(rewritten.finish()).steps);
				}
			)
		);
	});

	test('opens a closed unit of student A: with x1 at −2, s1 is −1.9 and w11 learns nothing', () => {
		const recorder = new Recorder();
		const nodes = studentA(recorder);
		const node = (name: string) => nodes.get(name) ?? -1;
		const edited = replay(recorder.finish(), new Map([[node('x1'), -2]]));
		expect(edited.valueChanges[node('s1')]?.at(-1)?.number).toBeCloseTo(-1.9, 12);
		expect(edited.valueChanges[node('h1')]?.at(-1)?.number).toBe(0);
		expect(edited.gradChanges[node('w11')]?.at(-1)?.number).toBe(0);
	});

	test('uses the very local derivative that it shows', () => {
		fc.assert(
			fc.property(anyProgram, (actions) => {
				const recorder = new Recorder();
				act(recorder, actions);
				const trace = replay(recorder.finish());
				for (const step of trace.steps) {
					if (step.kind !== 'contribution') continue;
					expect(step.amount).toBe(step.upstream * step.localDerivative);
					expect(step.after).toBe((step.before ?? 0) + step.amount);
					const shown = trace.derivativeChanges[step.edge]?.find(
						(change) => change.step === step.index
					);
					expect(shown?.number).toBe(step.localDerivative);
				}
			})
		);
	});

	test('refuses a recording that contradicts its graph', () => {
		const recorder = new Recorder();
		recorder.input(1);
		const recording = recorder.finish();
		const broken =
			(event: { kind: 'forward'; node: number } | { kind: 'contribution'; edge: number }) => () =>
				replay({ ...recording, events: [event] });
		expect(broken({ kind: 'forward', node: 0 })).toThrow(
			'Node 0 is a leaf and has no forward step.'
		);
		expect(broken({ kind: 'forward', node: 5 })).toThrow(
			'The recording names node 5, which its graph does not have.'
		);
		expect(broken({ kind: 'contribution', edge: 5 })).toThrow(
			'The recording names edge 5, which its graph does not have.'
		);
	});
});
