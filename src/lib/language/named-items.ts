/** Every number and Value that a program can reach by a name, through its lists and tuples. */
import { ListValue, NodeValue, PlainNumber, TupleValue, type BoundValue } from './bound-value.ts';

/** More names than this nobody reads; lists that hold each other could have them without end. */
const mostNames = 100_000;

/** Pairs of a name such as `W[0][1]` and what it stands for, in the order of the program. */
export function namedItems(
	names: ReadonlyMap<string, BoundValue>
): readonly (readonly [string, PlainNumber | NodeValue])[] {
	const found: [string, PlainNumber | NodeValue][] = [];
	let left = mostNames;
	const visit = (name: string, value: BoundValue, around: readonly BoundValue[]) => {
		if (value instanceof PlainNumber || value instanceof NodeValue) found.push([name, value]);
		if (!(value instanceof ListValue || value instanceof TupleValue)) return;
		if (around.includes(value) || around.length > 100) return;
		const inside = [...around, value];
		for (const [index, item] of value.items.entries()) {
			if (--left < 0) return;
			visit(`${name}[${index}]`, item, inside);
		}
	};
	for (const [name, value] of names) visit(name, value, []);
	return found;
}
