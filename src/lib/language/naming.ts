/**
 * Names follow Python's binding: whatever is bound to a name for the first time is called so, and the
 * items of a list are called `w[0]`, `w[1]` … after it. What has a name keeps it under every alias.
 */
import type { Span } from '#lib/autodiff/index.ts';
import { ListValue, NodeValue, PlainNumber, TupleValue, type BoundValue } from './bound-value.ts';
import type { Machine } from './machine.ts';

/** Calls something by a name, unless it has one. `_` says that nobody will ask for it. */
export function nameValue(machine: Machine, value: BoundValue, name: string, span: Span): void {
	if (value instanceof PlainNumber) {
		if (value.name !== null || value.node !== null || name === '_') return;
		value.name = name;
		value.scope = machine.path;
		// What follows from numbers of the program's own is a number of its own once it has a name.
		if (value.source?.isFromGraph) value.source.call(name);
		else value.source = null;
	} else if (value instanceof NodeValue) {
		if (name === '_' || machine.recorder.nameOf(value.node) !== null) return;
		machine.recorder.nameNode(value.node, name);
	} else if (value instanceof ListValue || value instanceof TupleValue) {
		if (value.name === null && name !== '_') nameItems(machine, value, name, span);
	}
}

/** Names lists inside lists without recursion: a program can nest them as deep as it likes. */
function nameItems(machine: Machine, list: ListValue | TupleValue, name: string, span: Span): void {
	list.name = name;
	const open = [list];
	for (let current = open.pop(); current; current = open.pop()) {
		machine.tick(span, current.items.length);
		for (const [index, item] of current.items.entries()) {
			const itemName = `${current.name}[${index}]`;
			if (item instanceof ListValue || item instanceof TupleValue) {
				if (item.name !== null) continue;
				item.name = itemName;
				open.push(item);
			} else nameValue(machine, item, itemName, span);
		}
	}
}
