/**
 * Where the program is: which calls and which turns of loops are going on. Most turns record nothing,
 * so a path is a chain of small links, and the list that a node carries is made only when one asks.
 */
import type { Scope, ScopeFrame, Span } from '#lib/autodiff/index.ts';

/** One call or turn inside others; the path of the top level is empty. */
export class ScopePath {
	readonly parent: ScopePath | null;
	readonly kind: ScopeFrame['kind'];
	readonly name: string;
	readonly span: Span;
	/** Which call of the function, or turn of the loop, inside the parent; from 1. */
	readonly index: number;
	/** How many calls and turns there are around this place. */
	readonly depth: number;
	/** The loop turn around this place in which most turns have gone by; null outside loops. */
	readonly longestTurn: ScopePath | null;
	#scope: Scope | null = null;
	#calls: Map<object, number> | null = null;

	constructor(
		parent: ScopePath | null,
		kind: ScopeFrame['kind'],
		name: string,
		index: number,
		span: Span
	) {
		this.parent = parent;
		this.kind = kind;
		this.name = name;
		this.index = index;
		this.span = span;
		this.depth = parent ? parent.depth + 1 : 0;
		const around = parent?.longestTurn ?? null;
		const isLonger = kind === 'turn' && (around === null || index >= around.index);
		this.longestTurn = isLonger ? this : around;
	}

	/** The path of a program that has not called anything. */
	static topLevel(): ScopePath {
		return new ScopePath(null, 'call', '', 1, { from: 0, to: 0 });
	}

	/** The path inside a call that is made here. Calls of one function are counted. */
	call(callee: object, name: string, span: Span): ScopePath {
		this.#calls ??= new Map();
		const index = (this.#calls.get(callee) ?? 0) + 1;
		this.#calls.set(callee, index);
		return new ScopePath(this, 'call', name, index, span);
	}

	/** The path inside a turn of a loop that runs here. */
	turn(name: string, index: number, span: Span): ScopePath {
		return new ScopePath(this, 'turn', name, index, span);
	}

	/** Whether the list is there already. */
	get isListed(): boolean {
		return this.#scope !== null;
	}

	/** The path as a list, outermost first, the same list for every node that was made here. */
	get scope(): Scope {
		if (this.#scope) return this.#scope;
		const { kind, name, index, span, parent } = this;
		this.#scope = parent ? [...parent.scope, { kind, name, index, span }] : [];
		return this.#scope;
	}
}
