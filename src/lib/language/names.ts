/**
 * Which variable a name means is known before a program runs: a name that a function assigns anywhere
 * is its own everywhere in it, all others belong to what is around it (Python's rule "LEGB").
 */
import type { Clause, Statement, Target } from './syntax.ts';

/** Where a variable lies: how many environments outwards, and in which slot. */
export interface Variable {
	readonly depth: number;
	readonly slot: number;
	/** Whether it is the module's, which falls back to what every program has. */
	readonly isGlobal: boolean;
}

/** The names of a module, a function or a comprehension. */
export class Names {
	readonly parent: Names | null;
	readonly #slots = new Map<string, number>();
	readonly #elsewhere = new Map<string, 'global' | 'nonlocal'>();

	constructor(parent: Names | null) {
		this.parent = parent;
	}

	/** The names that a program assigns at its top level, or as `global` anywhere. */
	static ofModule(statements: readonly Statement[]): Names {
		const names = new Names(null);
		names.#addAssigned(statements);
		for (const name of globalsIn(statements)) names.add(name);
		return names;
	}

	/** The names of a function: its parameters and what its body assigns. */
	static ofFunction(
		parent: Names,
		parameters: readonly string[],
		body: readonly Statement[]
	): Names {
		const names = new Names(parent);
		for (const name of parameters) names.add(name);
		names.#addAssigned(body);
		return names;
	}

	/** The names of a comprehension: the targets of its clauses. */
	static ofComprehension(parent: Names, clauses: readonly Clause[]): Names {
		const names = new Names(parent);
		for (const clause of clauses) {
			if (clause.kind === 'for') for (const name of namesIn(clause.target)) names.add(name);
		}
		return names;
	}

	/** How many variables there are. */
	get size(): number {
		return this.#slots.size;
	}

	/** Makes a name one of these; gives its slot. */
	add(name: string): number {
		const slot = this.#slots.get(name) ?? this.#slots.size;
		this.#slots.set(name, slot);
		return slot;
	}

	/** The variable that a name means; null where no one assigns it. */
	find(name: string): Variable | null {
		if (this.#elsewhere.get(name) === 'global') return this.#findGlobal(name);
		const slot = this.#slots.get(name);
		if (slot !== undefined) return { depth: 0, slot, isGlobal: this.parent === null };
		const outer = this.parent?.find(name) ?? null;
		return outer && { ...outer, depth: outer.depth + 1 };
	}

	/** All names with their slots. */
	entries(): IterableIterator<[string, number]> {
		return this.#slots.entries();
	}

	/** All names that can be seen from here. */
	visible(): string[] {
		return [...this.#slots.keys(), ...(this.parent?.visible() ?? [])];
	}

	#findGlobal(name: string): Variable | null {
		if (this.parent) {
			const found = this.parent.#findGlobal(name);
			return found && { ...found, depth: found.depth + 1 };
		}
		const slot = this.#slots.get(name);
		return slot === undefined ? null : { depth: 0, slot, isGlobal: true };
	}

	#addAssigned(statements: readonly Statement[]): void {
		for (const { names, scope } of this.parent ? declarationsIn(statements) : []) {
			for (const name of names) this.#elsewhere.set(name, scope);
		}
		for (const name of assignedIn(statements)) {
			const scope = this.#elsewhere.get(name);
			const isOuter = scope === 'global' || (scope === 'nonlocal' && this.parent?.find(name));
			if (!isOuter) this.add(name);
		}
	}
}

/** The names that a target assigns. */
export function namesIn(target: Target): readonly string[] {
	if (target.kind === 'name') return [target.name];
	return target.kind === 'targets' ? target.targets.flatMap(namesIn) : [];
}

function assignedIn(statements: readonly Statement[]): readonly string[] {
	return statements.flatMap((statement) => {
		switch (statement.kind) {
			case 'assign':
				return statement.targets.flatMap(namesIn);
			case 'update':
				return namesIn(statement.target);
			case 'for':
				return [...namesIn(statement.target), ...blocksOf(statement).flatMap(assignedIn)];
			case 'define':
				return [statement.definition.name];
			case 'import':
				return statement.imports.map(({ name }) => name);
			default:
				return blocksOf(statement).flatMap(assignedIn);
		}
	});
}

type Declaration = Extract<Statement, { kind: 'outer' }>;

function declarationsIn(statements: readonly Statement[]): readonly Declaration[] {
	return statements.flatMap((statement) =>
		statement.kind === 'outer' ? [statement] : blocksOf(statement).flatMap(declarationsIn)
	);
}

function globalsIn(statements: readonly Statement[]): readonly string[] {
	return statements.flatMap((statement) => {
		if (statement.kind === 'outer') return statement.scope === 'global' ? statement.names : [];
		if (statement.kind === 'define') return globalsIn(statement.definition.body);
		return blocksOf(statement).flatMap(globalsIn);
	});
}

function blocksOf(statement: Statement): readonly (readonly Statement[])[] {
	switch (statement.kind) {
		case 'for':
		case 'while':
			return [statement.body, statement.otherwise];
		case 'if':
			return [...statement.branches.map(({ body }) => body), statement.otherwise];
		default:
			return [];
	}
}
