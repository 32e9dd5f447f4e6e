/** Reads an instructor's slide: a title, the steps it walks through, a few words, notes. */
import type { Slide } from './lesson.ts';
import type { Container } from './markdown.ts';
import { onlyPart, partsOf } from './parts.ts';
import type { Prose } from './prose.ts';
import { sceneAttributes } from './scenes.ts';

/** Reads a `slide` block; `show` is one step, or the first and last of several: `forward s1 .. forward p`. */
export function readSlide(prose: Prose, container: Container): Slide {
	const { source } = prose;
	const { id, title, show, minutes } = source.attributes(container, {
		required: ['title', 'show'],
		optional: ['id', 'minutes', ...sceneAttributes]
	});
	const parts = partsOf(source, container);
	const notes = onlyPart(source, container, parts, 'notes', 'Say what the instructor says.');
	const [first = '', last = first, ...more] = show.split('..').map((step) => step.trim());
	const from = source.step(container, first);
	const to = source.step(container, last);
	if (more.length > 0 || to.position < from.position) {
		source.fail(
			container,
			`“${show}” is no way through the run.`,
			'Write one step, or first .. last.'
		);
	}
	return {
		id: id ? source.claim(container, id) : source.claimNext('slide'),
		title,
		minutes: readMinutes(prose, container, minutes),
		from: from.address,
		to: to.address,
		scene: source.scene,
		fromPosition: from.position,
		toPosition: to.position,
		html: prose.html(parts.rest),
		notesHtml: prose.html(notes.children)
	};
}

/** Longer than any lecture is a slip. */
const mostMinutes = 120;

function readMinutes(
	{ source }: Prose,
	container: Container,
	written: string | undefined
): number | null {
	if (written === undefined) return null;
	const minutes = Number(written);
	if (!(minutes > 0 && minutes <= mostMinutes)) {
		source.fail(
			container,
			`“${written}” is no number of minutes.`,
			`Write minutes=4: more than 0, at most ${mostMinutes}.`
		);
	}
	return minutes;
}
