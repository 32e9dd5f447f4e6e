/**
 * Reads the file of what is said of a lesson's steps (`lessons/pack-steps.ts`): a sign of everybody's own
 * use stands for a piece of text, or for a number of the step. A step is put together when it is wanted.
 */
import type { PackedStep, TypesetFile, TypesetSteps } from '#lib/lessons/index.ts';

/** What is said of a lesson's steps, by scene. */
export type Typeset = Readonly<Record<string, TypesetSteps>>;

/** What is said in each scene, step by step. */
export function unpackSteps({ pieces, markup, shapes, scenes }: TypesetFile): Typeset {
	// No step has so many numbers that their signs could be taken for those of pieces.
	const whole = (text = '', numbers: readonly string[] = []): string =>
		text.replace(/[\ue000-\uf8ff]/g, (sign) => {
			const code = sign.charCodeAt(0);
			return numbers[0xf8ff - code] ?? whole(pieces[code - 0xe000], numbers);
		});
	const withMarkup = <F extends { readonly html: number }>(formula: F | null) =>
		formula && { ...formula, html: whole(markup[formula.html]) };
	const steps = (lines: readonly string[]) => ({
		at(position: number) {
			const [shape, ...numbers] = lines[position]?.split(' ') ?? [];
			if (shape === undefined) return undefined;
			const step = JSON.parse(whole(shapes[Number(shape)], numbers)) as PackedStep;
			return { ...step, formula: withMarkup(step.formula), chain: withMarkup(step.chain) };
		}
	});
	return Object.fromEntries(Object.entries(scenes).map(([name, lines]) => [name, steps(lines)]));
}
