/** Reads a prediction: a question, a list of options of which one is ticked, and what is revealed. */
import type { PredictionBlock, QuestionGate } from './lesson.ts';
import type { Container, Node } from './markdown.ts';
import { readOptions } from './options.ts';
import { onlyPart, partsOf } from './parts.ts';
import type { Prose } from './prose.ts';
import { sceneAttributes } from './scenes.ts';

/** Reads a `predict` block. Nothing before its answer may state a number that its step computes. */
export function readPrediction(prose: Prose, container: Container): PredictionBlock {
	const { source } = prose;
	const { id, before } = source.attributes(container, {
		required: ['id', 'before'],
		optional: sceneAttributes
	});
	const parts = partsOf(source, container);
	const reveal = onlyPart(source, container, parts, 'reveal', 'Say in it what happens and why.');
	const list = parts.rest.find((node) => node.type === 'list');
	if (!list) {
		return source.fail(
			container,
			'The prediction has no options.',
			'List them: - [x] right, - [ ] wrong.'
		);
	}
	const gate: QuestionGate = {
		scene: source.scene,
		position: positionBefore(prose, container, before),
		lastScene: source.scenes.all.length - 1
	};
	const questionHtml = prose.html(parts.rest.filter((node) => node !== list));
	const options = readOptions(prose, list, 'prediction', () => prose.refuseSpoilers(gate, id));
	source.whole.addQuestion(id);
	return {
		kind: 'prediction',
		id: source.claim(container, id),
		questionHtml,
		options,
		revealHtml: prose.html(reveal.children),
		gate
	};
}

/** The position just before the first step that reveals what the addressed step shows in full. */
function positionBefore({ source }: Prose, place: Node, address: string): number {
	const { steps } = source.run.trace;
	const { position } = source.step(place, address);
	const step = steps[position - 1];
	if (step?.kind !== 'contribution' || step.part < step.parts) return Math.max(position - 1, 0);
	const first = steps.findIndex(
		(other) => other.kind === 'contribution' && other.node === step.node && other.pass === step.pass
	);
	return first;
}
