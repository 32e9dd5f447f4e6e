/** English: what kinds of things there are. */
import type { Expected } from './details.ts';

/** What an argument should have been. */
export const expectations: Readonly<Record<Expected, string>> = {
	number: 'a plain number',
	whole: 'a whole number',
	value: 'a number or a Value',
	sequence: 'a list',
	text: 'a text in quotes',
	positive: 'a step that is not 0',
	parameter: 'a Value'
};

/** A Python type in words, at the beginning of a sentence or inside one. */
export function what(type: string, isInner = false): string {
	const words =
		new Map([
			['None', 'None'],
			['Value', 'a Value'],
			['int', 'a whole number'],
			['float', 'a decimal number'],
			['bool', 'True or False'],
			['str', 'a text'],
			['list', 'a list'],
			['tuple', 'a tuple'],
			['range', 'a range'],
			['generator', 'a generator'],
			['function', 'a function'],
			['module', 'a module']
		]).get(type) ?? type;
	return isInner ? words : (words[0] ?? '').toUpperCase() + words.slice(1);
}
