/** Reads a choice inside an exercise: a question and its options, of which one is right. */
import type { ExerciseChoice } from './exercise-block.ts';
import type { Container } from './markdown.ts';
import { readOptions } from './options.ts';
import type { Prose } from './prose.ts';

/** Reads a `choice` block. */
export function readChoice(prose: Prose, container: Container): ExerciseChoice {
	const { source } = prose;
	const { id } = source.attributes(container, { required: ['id'] });
	const list = container.children.find((node) => node.type === 'list');
	if (!list) {
		return source.fail(
			container,
			'The choice has no options.',
			'List them: - [x] right, - [ ] wrong.'
		);
	}
	return {
		kind: 'choice',
		id,
		questionHtml: prose.html(container.children.filter((node) => node !== list)),
		options: readOptions(prose, list, 'choice')
	};
}
