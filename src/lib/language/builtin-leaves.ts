/** `Value(x)` makes a parameter, `Input(x)` an input: the leaves that a program asks for. */
import { asNumber, BuiltinValue, NodeValue, typeName } from './bound-value.ts';
import type { Machine } from './machine.ts';
import { refuse } from './refusal.ts';
import { takeArguments } from './take-arguments.ts';

/** Both, for one run. */
export function leafFunctions(machine: Machine): readonly BuiltinValue[] {
	return [leafFunction(machine, 'Value', 'parameter'), leafFunction(machine, 'Input', 'input')];
}

function leafFunction(machine: Machine, name: string, kind: 'parameter' | 'input'): BuiltinValue {
	return new BuiltinValue(name, (call) => {
		const { span } = call;
		const [data = null, label] = takeArguments(call, name, ['data', 'label'], 1, 1);
		const number = asNumber(data);
		if (!number) {
			return refuse('wrong-argument', { name, expected: 'number', type: typeName(data) }, span);
		}
		if (label !== undefined && typeof label !== 'string') {
			return refuse('wrong-argument', { name, expected: 'text', type: typeName(label) }, span);
		}
		// An empty label is how some notebooks write "no label".
		const shown = label === undefined || label === '' ? null : label;
		const from = number.source?.isFromGraph ? number.source : null;
		const node = machine.leaf(kind, number.value, number.isWhole, { name: shown, span, from });
		return new NodeValue(node);
	});
}
