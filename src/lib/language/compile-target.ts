/** Assigning to names, attributes, items, and to several at once. */
import {
	ListValue,
	TupleValue,
	typeName,
	type Environment,
	type BoundValue
} from './bound-value.ts';
import { attributeOf, setAttribute } from './attributes.ts';
import type { Code, Compilation } from './compilation.ts';
import { compileBind, compileName, type Bind } from './compile-name.ts';
import { iterate } from './iterate.ts';
import type { Machine } from './machine.ts';
import { nameValue } from './naming.ts';
import { operate } from './operate.ts';
import { refuse } from './refusal.ts';
import { itemOf, placeOf } from './sequences.ts';
import { extendInPlace } from './extend.ts';
import type { Statement, Target } from './syntax.ts';

type Update = Extract<Statement, { kind: 'update' }>;

/** Assigns to a target. */
export function compileAssign(compilation: Compilation, target: Target): Bind {
	const { machine } = compilation;
	const { span } = target;
	switch (target.kind) {
		case 'name':
			return compileBind(compilation, target.name, span);
		case 'attribute': {
			const object = compilation.expression(target.object);
			return (environment, value) =>
				setAttribute(machine, object(environment), target.name, value, target.nameSpan);
		}
		case 'item': {
			const object = compilation.expression(target.object);
			const index = compilation.expression(target.index);
			return (environment, value) => {
				const list = object(environment);
				setItem(machine, list, index(environment), value, target);
			};
		}
		case 'targets':
			return compileUnpack(compilation, target);
	}
}

/** `target operator= value`: what is left of the operator is evaluated once. */
export function compileUpdate(
	compilation: Compilation,
	{ target, operator, value, span }: Update
): (environment: Environment) => void {
	const { machine } = compilation;
	const operand = compilation.expression(value);
	const updated = (old: BoundValue, environment: Environment): BoundValue => {
		const change = operand(environment);
		if (operator === '+' && old instanceof ListValue)
			return extendInPlace(machine, old, change, span);
		return operate(machine, operator, old, change, span);
	};
	if (target.kind === 'name') {
		const read = compileName(compilation, target.name, target.span);
		const bind = compileBind(compilation, target.name, target.span);
		return (environment) => bind(environment, updated(read(environment), environment));
	}
	const object = compilation.expression(target.object);
	if (target.kind === 'attribute') {
		const { name, nameSpan } = target;
		return (environment) => {
			const owner = object(environment);
			const old = attributeOf(machine, owner, name, nameSpan);
			setAttribute(machine, owner, name, updated(old, environment), nameSpan);
		};
	}
	const index: Code = compilation.expression(target.index);
	return (environment) => {
		const list = object(environment);
		const place = index(environment);
		const old = itemOf(list, place, target.span);
		setItem(machine, list, place, updated(old, environment), target);
	};
}

function compileUnpack(
	compilation: Compilation,
	{ targets, span }: Extract<Target, { kind: 'targets' }>
): Bind {
	const binds = targets.map((target) => compileAssign(compilation, target));
	const expected = binds.length;
	return (environment, value) => {
		const pull = iterate(value, span);
		const items: BoundValue[] = [];
		// One more than expected is enough to see that there are too many.
		for (let item = pull(); item !== undefined && items.length <= expected; item = pull()) {
			items.push(item);
		}
		const isSized = value instanceof ListValue || value instanceof TupleValue;
		const given = isSized ? value.items.length : items.length;
		if (given !== expected) refuse('unpack-count', { expected, given }, span);
		binds.forEach((bind, index) => bind(environment, items[index] ?? null));
	};
}

function setItem(
	machine: Machine,
	list: BoundValue,
	index: BoundValue,
	value: BoundValue,
	{ span }: Target
): void {
	machine.tick(span);
	if (!(list instanceof ListValue)) refuse('fixed-items', { type: typeName(list) }, span);
	const place = placeOf(index, list.items.length, span);
	if (list.name !== null) nameValue(machine, value, `${list.name}[${place}]`, span);
	list.items[place] = value;
}
