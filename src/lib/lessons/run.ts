/**
 * Reads a run inside an exercise: the reader chooses a number, and goals say what its run must reach. The
 * start must not reach them yet, or there would be nothing to do.
 */
import { brokenGoal } from '#lib/quiz/index.ts';
import { leavesAfter, quantityAt, type Trial } from '#lib/training/index.ts';
import type { ExerciseRun } from './exercise-block.ts';
import { AttributeReader, easyStep } from './figures/attribute-reader.ts';
import { readMethod } from './figures/read-walk.ts';
import { readGoal } from './goal.ts';
import type { Container } from './markdown.ts';
import { partsOf } from './parts.ts';
import type { Prose } from './prose.ts';
import { escapeHtml } from './names-html.ts';
import { nameHtml } from './references.ts';

const optional = [
	...['leaf', 'rate', 'stop', 'descend', 'over', 'steps', 'method'],
	...['from', 'to', 'step', 'start', 'name']
] as const;
const usualSteps = 20;

/** Reads a `run` block: `{#cut leaf=c from=2 to=5}`, `{#rate rate descend=L over=w steps=5 from=0 to=1}`. */
export function readRun(prose: Prose, container: Container): ExerciseRun {
	const { source } = prose;
	const given = source.attributes(container, { required: ['id'], optional });
	const attributes = new AttributeReader(source, container, given);
	const trial = readTrial(attributes);
	const { from, to } =
		trial.kind === 'stop' && !attributes.has('to')
			? { from: 0, to: trial.steps }
			: attributes.range();
	const { recording } = source.run;
	const start =
		attributes.number('start') ??
		(trial.kind === 'leaf' ? (recording.leafValues.get(trial.leaf) ?? from) : from);
	const { rest, parts } = partsOf(source, container);
	const goals = (parts.get('goal') ?? []).map((goal) =>
		readGoal(prose, goal as Container, trial, { from, to })
	);
	if (goals.length === 0) {
		source.fail(container, 'The run has no goal.', 'Add :::goal{value=L below=0.5} inside it.');
	}
	const leaves = leavesAfter(recording, trial, start);
	if (!brokenGoal(goals, ({ quantity }) => quantityAt(recording, leaves, quantity))) {
		source.fail(
			container,
			`The start ${start} reaches all goals.`,
			'Write start=… with a number that does not.'
		);
	}
	const right = prose.liveLine(rest);
	const name = attributes.text('name');
	return {
		kind: 'run',
		id: given.id,
		nameHtml: name
			? escapeHtml(name)
			: trial.kind === 'leaf'
				? nameHtml(source, { kind: 'value', node: trial.leaf })
				: null,
		trial,
		...{ from, to, start },
		step: attributes.number('step') ?? (trial.kind === 'stop' ? 1 : easyStep({ from, to })),
		goals,
		rightHtml: right.html,
		rightNumbers: right.numbers
	};
}

function readTrial(attributes: AttributeReader): Trial {
	const kinds = ['leaf', 'rate', 'stop'].filter((kind) =>
		kind === 'rate' ? attributes.text('rate') === '' : attributes.has(kind)
	);
	if (kinds.length !== 1) {
		attributes.fail('leaf', 'Say what is chosen: leaf=c, or rate, or stop with rate=0.1.');
	}
	if (kinds[0] === 'leaf') return { kind: 'leaf', leaf: attributes.leaves('leaf')[0] ?? -1 };
	const method = attributes.text('method') ?? 'gradientDescent';
	const descent = {
		node: attributes.nodes('descend')[0] ?? -1,
		leaves: attributes.leaves('over'),
		optimizer: readMethod(attributes, 'method', method),
		steps: attributes.count('steps', usualSteps)
	};
	if (kinds[0] === 'rate') return { kind: 'rate', ...descent };
	return {
		kind: 'stop',
		rate: attributes.number('rate') ?? attributes.fail('rate', 'Write rate=0.1.'),
		...descent
	};
}
