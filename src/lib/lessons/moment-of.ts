/** Reads when a number is meant: `pass=3`, or `at="pass 3 update w23"`. */
import type { Directive } from './markdown.ts';
import type { Moment } from './moment.ts';
import type { Source } from './source.ts';

/** The attributes that say when. */
export const momentAttributes = ['pass', 'at'] as const;

/** The moment that a directive names, else the pass that the text is at. */
export function momentOf(
	source: Source,
	directive: Directive,
	{ pass, at }: Partial<Record<(typeof momentAttributes)[number], string>>
): Moment {
	const { passes } = source.run.trace.recording;
	if (pass !== undefined && at !== undefined) {
		return source.fail(directive, 'A number is meant at one moment.', 'Write pass=3 or at="…".');
	}
	if (at !== undefined) {
		const position = source.run.addresses.positionOf(at);
		if (position !== null) return { position };
		return source.fail(directive, `The run has no step “${at}”.`, 'Write at="pass 3 update w23".');
	}
	if (pass === undefined) return { pass: Math.min(source.pass, passes.length - 1) };
	const number = /^\d+$/.test(pass) ? Number(pass) : 0;
	if (number >= 1 && number <= passes.length) return { pass: number - 1 };
	return source.fail(
		directive,
		`The run has no pass ${pass}.`,
		passes.length === 1 ? 'It has one.' : `It has passes 1 to ${passes.length}.`
	);
}
