/**
 * What is said of all steps of a lesson, as small as a file can be that is opened one step at a time.
 * Over passes and scenes the same is said of a step with other numbers: sentence, formula and spoken
 * form are kept once, as a shape with slots, and a step is its shape and its numbers. Markup is kept
 * once for all formulas of one kind, and what shapes and markups have in common once for all of them.
 */
import { sharePieces } from './pieces.ts';
import type { PackedStep, TypesetFile, TypesetFormula, TypesetStep } from './typeset-step.ts';

/** Packs what is said in some scenes. */
export function packSteps(scenes: ReadonlyMap<string, readonly TypesetStep[]>): TypesetFile {
	const markups = new Numbering();
	const shapes = new Numbering();
	const withoutMarkup = (formula: TypesetFormula | null) =>
		formula && { ...formula, html: markups.numberOf(formula.html) };
	const line = (step: TypesetStep) => {
		const packed: PackedStep = {
			...step,
			formula: withoutMarkup(step.formula),
			chain: withoutMarkup(step.chain)
		};
		const { shape, numbers } = withSlots(JSON.stringify(packed));
		return [shapes.numberOf(shape), ...numbers].join(' ');
	};
	const lines = [...scenes].map(([name, steps]) => [name, steps.map(line)] as const);
	const { pieces, texts } = sharePieces([...markups.texts, ...shapes.texts]);
	return {
		pieces,
		markup: texts.slice(0, markups.texts.length),
		shapes: texts.slice(markups.texts.length),
		scenes: Object.fromEntries(lines)
	};
}

/** Numbers texts in the order in which they come, each text once. */
class Numbering {
	readonly #numbers = new Map<string, number>();

	numberOf(text: string): number {
		const number = this.#numbers.get(text) ?? this.#numbers.size;
		this.#numbers.set(text, number);
		return number;
	}

	get texts(): readonly string[] {
		const texts = [...this.#numbers.keys()];
		if (!ownUse.test(texts.join())) return texts;
		throw new Error('A code point of everybody’s own use stands for something else in this file.');
	}
}

const ownUse = /[\ue000-\uf000]/;

/** A decimal number without its sign, which belongs to the shape. */
const decimal = /\d+\.\d+/g;

/** A text with a slot for each of its decimal numbers: U+F8FF for the first, U+F8FE for the next … */
function withSlots(text: string): { shape: string; numbers: readonly string[] } {
	const numbers = new Numbering();
	const shape = text.replace(decimal, (number) =>
		String.fromCharCode(0xf8ff - numbers.numberOf(number))
	);
	return { shape, numbers: numbers.texts };
}
