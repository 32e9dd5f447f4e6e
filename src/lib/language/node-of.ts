/** A plain number that meets a Value becomes a node of the graph. */
import type { NodeId, Span } from '#lib/autodiff/index.ts';
import { asNumber, NodeValue, type BoundValue } from './bound-value.ts';
import type { Machine } from './machine.ts';

/** The node that something has in the graph, made now if need be; null where nothing can. */
export function nodeOf(machine: Machine, value: BoundValue, span: Span): NodeId | null {
	if (value instanceof NodeValue) return value.node;
	const number = asNumber(value);
	if (!number) return null;
	if (number.node !== null) return number.node;
	const place = number.span ?? span;
	const from = number.source?.isFromGraph ? number.source : null;
	if (number.name === null) {
		return machine.leaf('constant', number.value, number.isWhole, { span: place, from });
	}
	number.node = machine.leaf('input', number.value, number.isWhole, {
		name: number.name,
		span: place,
		scope: number.scope?.scope ?? [],
		from
	});
	return number.node;
}
