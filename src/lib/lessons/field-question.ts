/**
 * What a field of an exercise asks for. The answer is a number of the run, or of the run with other
 * leaves; only what no run computes, such as how many weights another network has, is given by the
 * author.
 */
import { readNumber } from '#lib/quiz/index.ts';
import type { ExerciseField } from './exercise-block.ts';
import type { Directive } from './markdown.ts';
import { momentOf } from './moment-of.ts';
import type { Term } from './moment.ts';
import { escapeHtml } from './names-html.ts';
import { edgeOf, nameHtml } from './references.ts';
import type { Source } from './source.ts';

type FieldQuestion = Pick<ExerciseField, 'id' | 'nameHtml' | 'asksFor' | 'answer'>;

/** The attributes of a field that say what it asks for. */
type Attributes = Partial<
	Record<'id' | 'grad' | 'value' | 'local' | 'when' | 'pass' | 'at' | 'answer' | 'name', string>
>;

/** A field for a value, a grad or a local derivative: `{value=s1 when="x1=0.9"}`, `{local=w23}`. */
export function questionOfRun(
	source: Source,
	directive: Directive,
	{ id, grad, value, local, when, name, ...time }: Attributes
): FieldQuestion {
	const [asked, another] = [grad, value, local].filter((label) => label);
	if (!asked || another || id || (name && !local)) {
		return source.fail(
			directive,
			'A field asks for one number of one node.',
			'Write :::field{grad=w23}, :::field{value=z} or :::field{local=w23}; for a number that no run computes :::field{#paths answer=16 name="…"}.'
		);
	}
	const kind = grad ? 'grad' : value ? 'value' : 'local';
	const term: Term =
		kind === 'local'
			? { kind, edge: edgeOf(source, directive, asked) }
			: { kind, node: source.node(directive, asked) };
	const run = when ? source.run.edited(source.edits(directive, when)) : source.run;
	const answer = run.factOf(term, momentOf(source, directive, time))?.number ?? NaN;
	if (!Number.isFinite(answer)) {
		return source.fail(
			directive,
			`The run has no finite ${kind} of “${asked}” to ask for.`,
			'Ask for a node that has one.'
		);
	}
	const key = source.run.addresses.keyOf(term.kind === 'local' ? term.edge.operand : term.node);
	const then = [time.pass ?? '', time.at ?? ''].join('').replace(/[^\p{L}\p{N}]+/gu, '-');
	return {
		id: `${kind}-${key}${then && `-${time.pass ? 'pass-' : ''}${then}`}`,
		// Prose may think of several edges as one step: ∂s₁/∂w₁₂.
		nameHtml: name ? escapeHtml(name) : nameHtml(source, term),
		asksFor: kind,
		answer
	};
}

/** A field whose answer the author gives: `{#paths answer=16 name="paths of 3–4–1"}`. */
export function questionOfAuthor(
	source: Source,
	directive: Directive,
	{ id, grad, value, local, when, answer = '', name }: Attributes
): FieldQuestion {
	const number = readNumber(answer);
	if (number === null || !id || !name || grad || value || local || when) {
		return source.fail(
			directive,
			'A field with an answer of its own needs a number, a name and an #id, and no node.',
			'Write :::field{#paths answer=16 name="…" tolerance=0}.'
		);
	}
	return { id, nameHtml: escapeHtml(name), asksFor: 'number', answer: number };
}
