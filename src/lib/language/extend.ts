/** Making a list longer in place: `append` and `+=`. */
import type { Span } from '#lib/autodiff/index.ts';
import type { BoundValue, ListValue } from './bound-value.ts';
import { allItems } from './iterate.ts';
import { checkListLength, type Machine } from './machine.ts';
import { nameValue } from './naming.ts';

/** Puts one item behind the others; it is named after the list. */
export function appendItem(machine: Machine, list: ListValue, item: BoundValue, span: Span): void {
	checkListLength(list.items.length + 1, span);
	if (list.name !== null) nameValue(machine, item, `${list.name}[${list.items.length}]`, span);
	list.items.push(item);
}

/** Puts all items of something behind the others; gives the list itself. */
export function extendInPlace(
	machine: Machine,
	list: ListValue,
	items: BoundValue,
	span: Span
): ListValue {
	// Read first, so that a list can be added to itself.
	for (const item of allItems(machine, items, span)) appendItem(machine, list, item, span);
	return list;
}
