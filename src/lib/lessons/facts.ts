/**
 * Facts are the numbers that figures compute: the loss after ten steps, the lowest place of a curve. Prose
 * states them as `:number[0.4872]{of=loss-curve}`, and the build stops where that is not so.
 */
import { readNumber } from '#lib/quiz/index.ts';
import { textOf, type Directive } from './markdown.ts';
import type { Source } from './source.ts';

/** Checks `:number[…]`: with `of` it is a number of that figure, without it is given by the author. */
export function checkFact(source: Source, directive: Directive, label: string): void {
	const { of: figure } = source.attributes(directive, { optional: ['of'] });
	if (figure === undefined) return;
	if (readNumber(label) === null) {
		source.fail(directive, `“${textOf(directive)}” is no number.`, 'Write :number[0.4872]{of=…}.');
	}
	source.whole.later(() => {
		const facts = source.whole.factsOf(figure);
		if (!facts) {
			source.fail(directive, `No figure has the id “${figure}”.`, 'Give one: :::figure{#id …}.');
		} else if (!isFact(facts, label)) {
			source.fail(
				directive,
				`The figure “${figure}” has no number that rounds to ${label}.`,
				`Its nearest is ${nearest(facts, readNumber(label) ?? 0)}.`
			);
		}
	});
}

/** Whether a number, as it is written, is one of some facts rounded to as many decimals. */
export function isFact(facts: readonly number[], written: string): boolean {
	const number = readNumber(written);
	if (number === null) return false;
	const places = (/[.,](\d+)/.exec(written)?.[1]?.length ?? 0) + (/[%％]/.test(written) ? 2 : 0);
	const half = 0.5 * 10 ** -places;
	const isNear = (fact: number) => Math.abs(fact - number) <= half * (1 + 1e-9);
	// Prose may leave a minus to its words: “it fell by 0.04”.
	return facts.some((fact) => isNear(fact) || (number > 0 && isNear(-fact)));
}

function nearest(facts: readonly number[], number: number): number | undefined {
	const finite = facts.filter(Number.isFinite);
	return finite.sort((a, b) => Math.abs(a - number) - Math.abs(b - number))[0];
}
