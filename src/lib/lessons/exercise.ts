/** Reads an exercise: what it asks for, hints, and the solution. */
import { fadeLevels, type FadeLevel } from '#lib/quiz/index.ts';
import { readChoice } from './choice.ts';
import type { ExerciseBlock, ExerciseItem } from './exercise-block.ts';
import { readField } from './field.ts';
import { isDirective, type Container } from './markdown.ts';
import { onlyPart, partsOf } from './parts.ts';
import type { Prose } from './prose.ts';
import { readRun } from './run.ts';
import { sceneAttributes } from './scenes.ts';

/** Hints go from the place to the rule to the product with one blank. */
const hintCount = 3;

/** Reads an `exercise` block. */
export function readExercise(prose: Prose, container: Container): ExerciseBlock {
	const { source } = prose;
	const { id, at, blanks } = source.attributes(container, {
		required: ['id', 'at'],
		optional: ['blanks', ...sceneAttributes]
	});
	const step = source.step(container, at);
	const parts = partsOf(source, container);
	const asked = container.children.flatMap((part) => {
		const read = isDirective(part) ? readers[part.name] : undefined;
		return read ? { part, item: read(prose, part as Container) } : [];
	});
	const hints = parts.parts.get('hint') ?? [];
	if (asked.length === 0) {
		source.fail(container, 'The exercise asks for nothing.', 'Add :::field{grad=w23}.');
	}
	if (hints.length !== hintCount) {
		source.fail(
			container,
			`The exercise has ${hints.length} hints.`,
			'Write three :::hint: point at the node, name the rule, show the product with one blank.'
		);
	}
	const solution = onlyPart(source, container, parts, 'solution', 'Show the whole computation.');
	asked.forEach(({ part, item }, index) => {
		if (asked.findIndex((other) => other.item.id === item.id) < index) {
			source.fail(part, `The exercise asks for “${item.id}” twice.`, 'Ask once.');
		}
	});
	return {
		kind: 'exercise',
		id: source.claim(container, id),
		introHtml: prose.html(parts.rest),
		...step,
		blanks: readLevel(prose, container, blanks),
		items: asked.map(({ item }) => item),
		hints: hints.map((hint) => prose.html(hint.children)),
		solutionHtml: prose.html(solution.children)
	};
}

const readers: Readonly<Record<string, (prose: Prose, part: Container) => ExerciseItem>> = {
	field: readField,
	choice: readChoice,
	run: readRun
};

/** How much is faded on the stage for the exercise; 0 where its numbers are typed beside their names only. */
function readLevel({ source }: Prose, container: Container, blanks = '0'): FadeLevel {
	const level = fadeLevels.find((known) => String(known) === blanks);
	if (level !== undefined) return level;
	return source.fail(
		container,
		`There is no level of fading “${blanks}”.`,
		'Write blanks=1 (the last number), blanks=2 (one pass) or blanks=3 (everything).'
	);
}
