/**
 * A formula is written once and comes out twice: for the page, where every term knows its node or edge
 * and every number can be replaced alone, and as plain LaTeX to copy.
 */
import type { EdgeId, NodeId } from '#lib/autodiff/index.ts';

/** A typeset formula. */
export interface Formula {
	/** TeX for KaTeX, with `\htmlClass` and `\htmlData` around its terms; see `writer.ts`. */
	readonly tex: string;
	/** The texts of its numbers: the one in `\htmlData{number=2}` is `numbers[2]`. */
	readonly numbers: readonly string[];
	/** The same formula in plain LaTeX (amsmath): no colours, no markup. */
	readonly copyTex: string;
	/** The same formula in words and signs, for ears and as plain text. */
	readonly spoken: string;
}

/** The colour of a term: what kind of number it speaks of. */
export type TermKind = 'value' | 'grad' | 'local';

/** How far the reader is: the rule, the rule with what is known, the outcome. */
type Stage = 'symbolic' | 'substituted' | 'result';

/** What a term speaks of, to light it up. */
export type Target = { readonly node: NodeId } | { readonly edge: EdgeId };

/** Writes the parts of a formula. */
export interface Writer {
	/** A term in the colour of its kind. */
	term(kind: TermKind, target: Target, tex: string): string;
	/** A formatted number. */
	number(text: string): string;
	/** A stage; stages are joined by relations at the top level, where lines may break. */
	stage(name: Stage, tex: string): string;
	/** Words of our own; left out of what is copied, where only mathematics stands. */
	words(text: string): string;
}

/** Makes a formula from the one function that writes it. */
export function makeFormula(write: (writer: Writer) => string, spoken: string): Formula {
	const numbers: string[] = [];
	const tex = write({
		term: (kind, target, content) =>
			`\\htmlClass{${kind}}{\\htmlData{term=,${dataOf(target)}}{${content}}}`,
		number(text) {
			const shown = text.replaceAll('·', '⋅');
			numbers.push(shown);
			// A number has the same height whatever it is, so replacing its text is a fresh rendering.
			return `\\mathstrut\\smash{\\htmlData{number=${numbers.length - 1}}{\\text{${shown}}}}`;
		},
		stage: (name, content) => `\\htmlClass{stage-${name}}{${content}}`,
		words: (text) => `\\text{${text}}`
	});
	const copyTex = write({
		term: (_kind, _target, content) => content,
		number: numberTex,
		stage: (_name, content) => content,
		words: () => ''
	});
	return { tex, numbers, copyTex, spoken };
}

/** A formatted number in plain LaTeX: `−1.2346·10⁻⁷` → `-1.2346 \cdot 10^{-7}`. */
export function numberTex(text: string): string {
	return text
		.replace(/undefined|未定义/, '\\mathrm{undefined}')
		.replace('∞', '\\infty ')
		.replace(/10([⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+)/, (_all, power: string) => `10^{${lower(power)}}`)
		.replace('·', ' \\cdot ')
		.replaceAll('−', '-')
		.trim();
}

function lower(power: string): string {
	return power.replace(/./g, (sign) => (sign === '⁻' ? '-' : String('⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(sign))));
}

function dataOf(target: Target): string {
	return 'node' in target ? `node=${target.node}` : `edge=${target.edge}`;
}
