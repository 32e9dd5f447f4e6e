/** Reads the attributes of a figure: numbers, nodes and leaves by name, each with an error that says where. */
import type { NodeId } from '#lib/autodiff/index.ts';
import type { Container } from '../markdown.ts';
import type { Source } from '../source.ts';

/** The attributes of one figure or of one part of an exercise, which `Source` has checked by name. */
export class AttributeReader {
	readonly source: Source;
	readonly #place: Container;
	readonly #given: Readonly<Partial<Record<string, string>>>;

	constructor(source: Source, place: Container, given: Readonly<Partial<Record<string, string>>>) {
		this.source = source;
		this.#place = place;
		this.#given = given;
	}

	/** Stops because of an attribute. */
	fail(name: string, hint: string): never {
		return this.source.fail(
			this.#place,
			`“${name}=${this.#given[name] ?? ''}” of “${this.#place.name}” cannot be read.`,
			hint
		);
	}

	/** Whether an attribute stands there, with or without a value. */
	has(name: string): boolean {
		return this.#given[name] !== undefined;
	}

	/** The text of an attribute, null where there is none. */
	text(name: string): string | null {
		return this.#given[name] ?? null;
	}

	/** A number, or null where the attribute is not given. */
	number(name: string): number | null {
		const text = this.#given[name];
		if (text === undefined) return null;
		return numberOf(text) ?? this.fail(name, `Write a number: ${name}=0.5.`);
	}

	/** A whole number from 1, or another where the attribute is not given. */
	count(name: string, otherwise: number): number {
		const count = this.number(name) ?? otherwise;
		return Number.isInteger(count) && count >= 1
			? count
			: this.fail(name, `Write a whole number from 1: ${name}=${otherwise}.`);
	}

	/** Numbers between commas; none where the attribute is not given. */
	numbers(name: string): readonly number[] {
		return this.parts(name).map(
			(part) => numberOf(part) ?? this.fail(name, `Write numbers: ${name}="−1, 0, 2.5".`)
		);
	}

	/** The range between two attributes, which must be given. */
	range(from = 'from', to = 'to'): { readonly from: number; readonly to: number } {
		const range = { from: this.number(from) ?? NaN, to: this.number(to) ?? NaN };
		if (range.from < range.to) return range;
		return this.fail(to, `It is more than “${from}”: ${from}=−4 ${to}=1.`);
	}

	/** The nodes that an attribute names, at least one. */
	nodes(name: string): readonly NodeId[] {
		const nodes = this.parts(name).map((part) => this.source.node(this.#place, part));
		return nodes.length > 0 ? nodes : this.fail(name, `Name a node: ${name}=L.`);
	}

	/** The leaves that an attribute names, at least one. */
	leaves(name: string): readonly NodeId[] {
		const nodes = this.nodes(name);
		const isLeaf = (node: NodeId) => this.source.run.trace.graph.nodes[node]?.op === null;
		return nodes.every(isLeaf) ? nodes : this.fail(name, 'Name leaves: only they can be moved.');
	}

	/** What stands between the commas of an attribute. */
	parts(name: string): readonly string[] {
		const parts = (this.#given[name] ?? '').split(/[,，]/).map((part) => part.trim());
		return parts.filter((part) => part !== '');
	}
}

/** A number as authors write it, with either minus. */
function numberOf(text: string): number | null {
	const number = text.trim() === '' ? NaN : Number(text.trim().replace('−', '-'));
	return Number.isFinite(number) ? number : null;
}

/** About a hundredth of a width, as a number that is easily said: 0.05 of 5, 0.1 of 8. */
export function easyStep({ from, to }: { readonly from: number; readonly to: number }): number {
	const rough = (to - from) / 100;
	const power = 10 ** Math.floor(Math.log10(rough));
	const factor = [1, 2, 5, 10].find((easy) => easy * power >= rough * 0.999) ?? 10;
	return Number((factor * power).toPrecision(3));
}
