/**
 * Comprehensions and generator expressions. Both are the same nest of loops that stops at every element;
 * a list runs it to its end at once, a generator whenever the next element is asked for, so that
 * `sum(w*x for …)` multiplies and adds in turn, as in Python.
 */
import type { Span } from '#lib/autodiff/index.ts';
import {
	Environment,
	IteratorValue,
	ListValue,
	type BoundValue,
	type Pull
} from './bound-value.ts';
import { isTrue } from './compare.ts';
import type { Code, Compilation } from './compilation.ts';
import type { Bind } from './compile-name.ts';
import { compileAssign } from './compile-target.ts';
import { iterate } from './iterate.ts';
import { checkListLength, type Machine } from './machine.ts';
import { Names } from './names.ts';
import type { ScopePath } from './scope-path.ts';
import type { Comprehension } from './syntax.ts';
import { turnName } from './turn-name.ts';

interface Loop {
	readonly items: Code;
	readonly assign: Bind;
	readonly conditions: readonly Code[];
	readonly name: string;
	readonly span: Span;
}

/** A loop that is going on. */
interface Running {
	readonly pull: Pull;
	readonly path: ScopePath;
	turn: number;
}

/** Compiles a comprehension; its targets are its own. */
export function compileComprehension(
	compilation: Compilation,
	{ element, clauses, makes, span }: Comprehension
): Code {
	const names = Names.ofComprehension(compilation.names, clauses);
	const inside = compilation.withNames(names);
	const loops: (Loop & { conditions: Code[] })[] = [];
	for (const clause of clauses) {
		if (clause.kind === 'if') loops.at(-1)?.conditions.push(inside.expression(clause.condition));
		else {
			// What the first loop goes through belongs to the outside, as in Python.
			const around = loops.length === 0 ? compilation : inside;
			loops.push({
				items: around.expression(clause.items),
				assign: compileAssign(inside, clause.target),
				conditions: [],
				name: turnName(clause.target),
				span: clause.span
			});
		}
	}
	const code = inside.expression(element);
	const { machine } = compilation;
	return (outside) => {
		const environment = new Environment(names.size, outside);
		const first = loops[0] as Loop;
		const pull = iterate(first.items(outside), first.span);
		const elements = elementsOf(machine, loops, code, environment, pull);
		return makes === 'generator' ? new IteratorValue(elements) : listOf(elements, span);
	};
}

function listOf(pull: Pull, span: Span): ListValue {
	const items: BoundValue[] = [];
	for (let item = pull(); item !== undefined; item = pull()) {
		items.push(item);
		checkListLength(items.length, span);
	}
	return new ListValue(items);
}

function elementsOf(
	machine: Machine,
	loops: readonly Loop[],
	element: Code,
	environment: Environment,
	first: Pull
): Pull {
	const running: Running[] = [{ pull: first, path: machine.path, turn: 0 }];
	return () => {
		const caller = machine.path;
		const found = next(machine, loops, element, environment, running);
		machine.path = caller;
		return found;
	};
}

/** Goes on with the innermost loop until there is an element; ends it and goes outwards when it is done. */
function next(
	machine: Machine,
	loops: readonly Loop[],
	element: Code,
	environment: Environment,
	running: Running[]
): BoundValue | undefined {
	for (let current = running.at(-1); current; current = running.at(-1)) {
		const loop = loops[running.length - 1] as Loop;
		machine.path = current.path;
		const item = current.pull();
		if (item === undefined) {
			running.pop();
			continue;
		}
		machine.path = current.path.turn(loop.name, ++current.turn, loop.span);
		machine.tick(loop.span);
		loop.assign(environment, item);
		if (!loop.conditions.every((condition) => isTrue(machine, condition(environment)))) continue;
		const inner = loops[running.length];
		if (!inner) return element(environment);
		const pull = iterate(inner.items(environment), inner.span);
		running.push({ pull, path: machine.path, turn: 0 });
	}
	return undefined;
}
