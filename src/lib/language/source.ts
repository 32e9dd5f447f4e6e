/** The program text together with the parser's tree over it: what the readers of the tree need of both. */
import type { parser } from '@lezer/python';
import type { Span } from '#lib/autodiff/index.ts';
import { bounds } from './bounds.ts';
import { refuse } from './refusal.ts';
import type { Expression } from './syntax.ts';

/** A node of the parser's tree. */
export type SyntaxNode = ReturnType<typeof parser.parse>['topNode'];

/** Gives the text of nodes, and watches how deep the readers are inside each other. */
export class Source {
	readonly text: string;
	/** Expressions that stand in brackets of their own. */
	readonly enclosed = new WeakSet<Expression>();
	#depth = 0;
	#deepest = 0;

	constructor(text: string) {
		this.text = text;
	}

	/** What stands at a node. */
	textOf(node: Span): string {
		return this.text.slice(node.from, node.to);
	}

	/** Reads something nested; refuses what is nested too deep. */
	nested<Result>(span: Span, read: () => Result): Result {
		if (++this.#depth > bounds.nesting) {
			refuse('nested-too-deep', { most: bounds.nesting }, spanOf(span));
		}
		this.#deepest = Math.max(this.#deepest, this.#depth);
		const result = read();
		this.#depth--;
		return result;
	}

	/** Reads a function's body and measures how deep it is nested. */
	measured<Result>(read: () => Result): { result: Result; nesting: number } {
		const outside = this.#deepest;
		this.#deepest = this.#depth;
		const result = read();
		const nesting = this.#deepest - this.#depth;
		this.#deepest = Math.max(outside, this.#deepest);
		return { result, nesting };
	}
}

/** All children of a node of the parser's tree, signs and keywords included, comments left out. */
export function childrenOf(node: SyntaxNode): SyntaxNode[] {
	const children: SyntaxNode[] = [];
	for (let child = node.firstChild; child; child = child.nextSibling) {
		// Strict parsing leaves no mistakes; what it does break apart are chains beyond its own limit.
		if (child.type.isError) refuse('expression-too-long', {}, spanOf(child));
		if (child.name !== 'Comment') children.push(child);
	}
	return children;
}

/** The place of a node, without anything else that the node holds. */
export function spanOf({ from, to }: Span): Span {
	return { from, to };
}
