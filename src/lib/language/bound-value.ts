/**
 * What a name of a program can stand for. Plain numbers stay plain numbers until a Value meets them;
 * each remembers the name that it was given, because it then becomes one node of the graph, shared by
 * all of its uses.
 */
import type { Derivation, NodeId, Span } from '#lib/autodiff/index.ts';
import type { ScopePath } from './scope-path.ts';
import type { FunctionDefinition } from './syntax.ts';

/** A number of Python: `3` or `3.0`. */
export class PlainNumber {
	/** What the program calls it: the first name that it was bound to. */
	name: string | null = null;
	/** Where it was given its name. */
	scope: ScopePath | null = null;
	/** Its input node, once a Value has met it. */
	node: NodeId | null = null;
	/** What it was computed from, where that matters, and how it stands in what is computed from it. */
	source: Derivation | null = null;
	given: Derivation | null = null;
	readonly value: number;
	/** True for an `int`, false for a `float`. */
	readonly isWhole: boolean;
	/** The text that made it. */
	readonly span: Span | null;

	constructor(value: number, isWhole: boolean, span: Span | null) {
		this.value = value;
		this.isWhole = isWhole;
		this.span = span;
	}
}

/** A Value: it stands for a node of the graph. */
export class NodeValue {
	readonly node: NodeId;

	constructor(node: NodeId) {
		this.node = node;
	}
}

/** A list. */
export class ListValue {
	/** What the program calls it, as in `W[0]`; its items are named after it. */
	name: string | null = null;
	readonly items: BoundValue[];

	constructor(items: BoundValue[]) {
		this.items = items;
	}
}

/** A tuple. */
export class TupleValue {
	name: string | null = null;
	readonly items: readonly BoundValue[];

	constructor(items: readonly BoundValue[]) {
		this.items = items;
	}
}

/** `range(start, stop, step)`; its numbers are made when they are asked for. */
export class RangeValue {
	readonly start: number;
	readonly step: number;
	readonly length: number;

	constructor(start: number, stop: number, step: number) {
		this.start = start;
		this.step = step;
		this.length = Math.max(0, Math.ceil((stop - start) / step));
	}
}

/** Gives the next item, or undefined at the end. */
export type Pull = () => BoundValue | undefined;

/** What can be gone through once: a generator expression, `zip(…)`, `enumerate(…)`. */
export class IteratorValue {
	readonly pull: Pull;

	constructor(pull: Pull) {
		this.pull = pull;
	}
}

/** The variables of one call, one module or one comprehension, inside those around it. */
export class Environment {
	readonly slots: (BoundValue | undefined)[];
	readonly parent: Environment | null;

	constructor(size: number, parent: Environment | null) {
		this.slots = new Array<BoundValue | undefined>(size).fill(undefined);
		this.parent = parent;
	}
}

/** What a block does when it is done: `next` goes on with the statement behind it. */
export type Completion = 'next' | 'break' | 'continue' | 'return';

/** A parameter with the default that was computed when the function was defined. */
export interface BoundParameter {
	readonly name: string;
	readonly fallback: BoundValue | undefined;
	/** Gives the parameter its argument in the variables of a call. */
	readonly bind: (environment: Environment, value: BoundValue) => void;
}

/** A function of the program. */
export class FunctionValue {
	readonly definition: FunctionDefinition;
	readonly parameters: readonly BoundParameter[];
	/** Runs the body in the variables of a call. */
	readonly body: (environment: Environment) => Completion;
	/** How many variables a call has. */
	readonly size: () => number;
	/** The variables around the definition. */
	readonly environment: Environment;

	constructor(
		definition: FunctionDefinition,
		parameters: readonly BoundParameter[],
		body: (environment: Environment) => Completion,
		size: () => number,
		environment: Environment
	) {
		this.definition = definition;
		this.parameters = parameters;
		this.body = body;
		this.size = size;
		this.environment = environment;
	}
}

/** The arguments of one call, and where it stands. */
export interface Call {
	readonly positional: readonly BoundValue[];
	readonly keywords: ReadonlyMap<string, BoundValue>;
	readonly span: Span;
}

/** A function of the language itself, or a method of a Value or list. */
export class BuiltinValue {
	readonly name: string;
	readonly call: (call: Call) => BoundValue;

	constructor(name: string, call: (call: Call) => BoundValue) {
		this.name = name;
		this.call = call;
	}
}

/** An imported module. */
export class ModuleValue {
	readonly name: string;
	readonly members: ReadonlyMap<string, BoundValue>;

	constructor(name: string, members: ReadonlyMap<string, BoundValue>) {
		this.name = name;
		this.members = members;
	}
}

/** Everything that a name can stand for. */
export type BoundValue =
	| PlainNumber
	| NodeValue
	| string
	| boolean
	| null
	| ListValue
	| TupleValue
	| RangeValue
	| IteratorValue
	| FunctionValue
	| BuiltinValue
	| ModuleValue;

/** What Python calls the type of something. */
export function typeName(value: BoundValue): string {
	if (value === null) return 'None';
	if (typeof value === 'string') return 'str';
	if (typeof value === 'boolean') return 'bool';
	if (value instanceof PlainNumber) return value.isWhole ? 'int' : 'float';
	if (value instanceof NodeValue) return 'Value';
	if (value instanceof ListValue) return 'list';
	if (value instanceof TupleValue) return 'tuple';
	if (value instanceof RangeValue) return 'range';
	if (value instanceof IteratorValue) return 'generator';
	return value instanceof ModuleValue ? 'module' : 'function';
}

/** A plain number or a truth value as a plain number; null for everything else. */
export function asNumber(value: BoundValue): PlainNumber | null {
	if (value instanceof PlainNumber) return value;
	if (typeof value === 'boolean') return new PlainNumber(value ? 1 : 0, true, null);
	return null;
}
