/** What stands behind a point: `.data` and `.grad` of a Value, its methods, `append`, members of modules. */
import type { Quantity, Span } from '#lib/autodiff/index.ts';
import { applyOp, functionOps } from './apply-op.ts';
import {
	asNumber,
	BuiltinValue,
	ListValue,
	ModuleValue,
	NodeValue,
	PlainNumber,
	typeName,
	type BoundValue
} from './bound-value.ts';
import { appendItem } from './extend.ts';
import type { Machine } from './machine.ts';
import { refuse } from './refusal.ts';
import { suggestionFor } from './suggest.ts';
import { takeArguments } from './take-arguments.ts';

const functionNames = new Map(functionOps.map((op) => [op as string, op]));
const nodeAttributes = ['data', 'grad', 'label', 'backward', ...functionOps];

/** `object.name`. */
export function attributeOf(
	machine: Machine,
	object: BoundValue,
	name: string,
	span: Span
): BoundValue {
	machine.tick(span);
	if (object instanceof NodeValue) {
		const found = nodeAttribute(machine, object, name, span);
		if (found !== undefined) return found;
	} else if (object instanceof ListValue && name === 'append') {
		return new BuiltinValue('append', (call) => {
			const [item = null] = takeArguments(call, 'append', ['item'], 1);
			appendItem(machine, object, item, call.span);
			return null;
		});
	} else if (object instanceof ModuleValue) {
		const member = object.members.get(name);
		if (member !== undefined) return copyOf(member, span);
	}
	return refuse('unknown-attribute', unknown(object, name), span);
}

/** `object.name = value`. */
export function setAttribute(
	machine: Machine,
	object: BoundValue,
	name: string,
	value: BoundValue,
	span: Span
): void {
	machine.tick(span);
	if (!(object instanceof NodeValue)) {
		refuse('not-writable', { type: typeName(object), name }, span);
	}
	const { node } = object;
	if (name === 'label') {
		if (typeof value !== 'string') {
			const details = { name: '.label', expected: 'text' as const, type: typeName(value) };
			return refuse('wrong-argument', details, span);
		}
		return machine.recorder.nameNode(node, value);
	}
	if (name !== 'data' && name !== 'grad') {
		if (nodeAttributes.includes(name)) refuse('not-writable', { type: 'Value', name }, span);
		refuse('unknown-attribute', unknown(object, name), span);
	}
	const number = asNumber(value);
	if (!number) {
		const wrong = { name: `.${name}`, expected: 'number' as const, type: typeName(value) };
		return refuse('wrong-argument', wrong, span);
	}
	machine.countRecorded(1, span);
	const { source } = number;
	const from = name === 'data' || source?.isFromGraph ? source : null;
	const details = { from, scope: machine.scopeHere(span) };
	if (name === 'data') {
		machine.recorder.setValue(node, number.value, details);
		machine.whole.setValue(node, number.isWhole);
	} else {
		machine.recorder.setGrad(node, number.value, details);
		machine.whole.setGrad(node, number.isWhole);
	}
}

function nodeAttribute(machine: Machine, { node }: NodeValue, name: string, span: Span) {
	const { recorder, whole } = machine;
	const number = (value: number, isWhole: boolean, of: Quantity) => {
		const read = new PlainNumber(value, isWhole && Number.isFinite(value), span);
		read.source = recorder.read(node, of);
		return read;
	};
	if (name === 'data') return number(recorder.valueOf(node), whole.hasWholeValue(node), 'value');
	if (name === 'grad') return number(recorder.gradOf(node), whole.hasWholeGrad(node), 'grad');
	if (name === 'label') return recorder.nameOf(node) ?? '';
	if (name === 'backward') {
		return new BuiltinValue('backward', (call) => {
			takeArguments(call, 'backward', [], 0);
			machine.backward(node, call.span);
			return null;
		});
	}
	const op = functionNames.get(name);
	if (op === undefined) return undefined;
	return new BuiltinValue(name, (call) => {
		takeArguments(call, name, [], 0);
		return applyOp(machine, op, new NodeValue(node), call.span);
	});
}

/** A number of a module is the program's own from here on: what it calls it is its own affair. */
function copyOf(value: BoundValue, span: Span): BoundValue {
	return value instanceof PlainNumber ? new PlainNumber(value.value, value.isWhole, span) : value;
}

function unknown(object: BoundValue, name: string) {
	const known =
		object instanceof NodeValue
			? nodeAttributes
			: object instanceof ModuleValue
				? object.members.keys()
				: object instanceof ListValue
					? ['append']
					: [];
	return { type: typeName(object), name, suggestion: suggestionFor(name, known) };
}
