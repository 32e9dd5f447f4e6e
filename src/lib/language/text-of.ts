/** What `print`, `str` and `repr` write for everything that a program can have. */
import type { Span } from '#lib/autodiff/index.ts';
import {
	BuiltinValue,
	FunctionValue,
	ListValue,
	ModuleValue,
	NodeValue,
	PlainNumber,
	RangeValue,
	TupleValue,
	type BoundValue
} from './bound-value.ts';
import { bounds } from './bounds.ts';
import { checkTextLength, type Machine } from './machine.ts';
import { floatText, numberText } from './number-text.ts';
import { refuse } from './refusal.ts';

/** The text of something as `print` writes it. */
export function textOf(machine: Machine, value: BoundValue, span: Span): string {
	return typeof value === 'string' ? value : reprOf(machine, value, span);
}

/** The text of something as it would stand in a program: texts in quotes. */
export function reprOf(machine: Machine, value: BoundValue, span: Span, depth = 0): string {
	machine.tick(span);
	if (value === null) return 'None';
	if (typeof value === 'string') return quoted(value);
	if (typeof value === 'boolean') return value ? 'True' : 'False';
	if (value instanceof PlainNumber) return numberText(value);
	if (value instanceof NodeValue) return nodeText(machine, value);
	if (value instanceof ListValue) return `[${itemsText(machine, value.items, span, depth)}]`;
	if (value instanceof TupleValue) {
		const comma = value.items.length === 1 ? ',' : '';
		return `(${itemsText(machine, value.items, span, depth)}${comma})`;
	}
	if (value instanceof RangeValue) return rangeText(value);
	if (value instanceof FunctionValue) return `<function ${value.definition.name}>`;
	if (value instanceof BuiltinValue) return `<built-in function ${value.name}>`;
	if (value instanceof ModuleValue) return `<module '${value.name}'>`;
	return '<generator object>';
}

/** As in micrograd: `Value(data=2.0, grad=0)`. */
function nodeText({ recorder, whole }: Machine, { node }: NodeValue): string {
	const write = (number: number, isWhole: boolean) =>
		isWhole && Number.isFinite(number) ? String(number) : floatText(number);
	const data = write(recorder.valueOf(node), whole.hasWholeValue(node));
	const grad = write(recorder.gradOf(node), whole.hasWholeGrad(node));
	return `Value(data=${data}, grad=${grad})`;
}

function itemsText(
	machine: Machine,
	items: readonly BoundValue[],
	span: Span,
	depth: number
): string {
	// A list can hold itself; what no bracket could close is refused.
	if (depth >= bounds.nesting) refuse('nested-too-deep', { most: bounds.nesting }, span);
	const texts: string[] = [];
	let length = 0;
	for (const item of items) {
		const text = reprOf(machine, item, span, depth + 1);
		length += text.length + 2;
		checkTextLength(length, span);
		texts.push(text);
	}
	return texts.join(', ');
}

function rangeText({ start, step, length }: RangeValue): string {
	const stop = start + step * length;
	return `range(${start}, ${stop}${step === 1 ? '' : `, ${step}`})`;
}

function quoted(text: string): string {
	const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
	const inside = text
		.replaceAll('\\', '\\\\')
		.replaceAll('\n', '\\n')
		.replaceAll('\r', '\\r')
		.replaceAll('\t', '\\t')
		.replaceAll(quote, `\\${quote}`);
	return quote + inside + quote;
}
