/** Reads a field of an exercise: a number that the run knows, and what wrong numbers are told. */
import { readNumber } from '#lib/quiz/index.ts';
import type { ExerciseField } from './exercise-block.ts';
import { questionOfAuthor, questionOfRun } from './field-question.ts';
import type { Directive, Node } from './markdown.ts';
import type { Prose } from './prose.ts';

const usualTolerance = 0.005;
/** What stands between a wrong value and what it is told; full width in Chinese. */
const colon = /^\s*[:：]\s*/;

/** Reads a `field` block. */
export function readField(prose: Prose, directive: Directive): ExerciseField {
	const { source } = prose;
	const attributes = source.attributes(directive, {
		optional: ['id', 'grad', 'value', 'local', 'when', 'pass', 'at', 'answer', 'name', 'tolerance']
	});
	const { tolerance } = attributes;
	const read = attributes.answer === undefined ? questionOfRun : questionOfAuthor;
	const { answer, ...question } = read(source, directive, attributes);
	const allowed = tolerance === undefined ? usualTolerance : Number(tolerance);
	if (!(allowed >= 0)) {
		return source.fail(
			directive,
			`The tolerance “${tolerance}” is no number.`,
			'Write {grad=w23 tolerance=0.005}: how far off a right answer may be.'
		);
	}
	const list = directive.children.find((node) => node.type === 'list');
	const said = directive.children.filter((node) => node !== list);
	const wrong = (list?.children ?? []).map((item) => readWrong(prose, item));
	wrong.forEach(({ value: number, place }, index) => {
		const isAsRight = Math.abs(number - answer) <= allowed;
		const isAsOther = wrong
			.slice(0, index)
			.some((other) => Math.abs(number - other.value) <= allowed);
		if (!isAsRight && !isAsOther) return;
		source.fail(
			place,
			`${number} cannot be told from ${isAsRight ? 'the right answer' : 'an earlier wrong one'}.`,
			`Answers within ${allowed} count as the same.`
		);
	});
	return {
		kind: 'field',
		...question,
		answer,
		tolerance: allowed,
		wrong: wrong.map(({ value: number, html }) => ({ value: number, html })),
		rightHtml: prose.line(said)
	};
}

/** One line of the list: the wrong number as code, a colon, what it is told. */
function readWrong(prose: Prose, item: Node & { readonly children: readonly Node[] }) {
	const [first, more] = item.children;
	const paragraph = first?.type === 'paragraph' ? first : null;
	const [code, ...feedback] = paragraph?.children ?? [];
	const value = code?.type === 'inlineCode' ? readNumber(code.value) : null;
	const [start, ...rest] = feedback;
	if (value === null || more || !paragraph || start?.type !== 'text' || !colon.test(start.value)) {
		return prose.source.fail(
			item,
			'A wrong value is not written as one.',
			'Write one line: - `1.3680`: what this number forgot.'
		);
	}
	const children = [{ ...start, value: start.value.replace(colon, '') }, ...rest];
	return { value, place: item, html: prose.line([{ ...paragraph, children }]) };
}
