/** English: programs that go wrong while they run. */
import type { MessagesFor, RunDetails } from './details.ts';
import { expectations, what } from './en-types.ts';
import { shown } from './shown.ts';

const valueHint = 'Write .data behind it to take its number: x.data.';

/** What is said about a run. */
export const enRun: MessagesFor<RunDetails> = {
	'unknown-module': {
		message: ({ module }) => `There is no module ${shown(module)} here.`,
		hint: ({ module }) =>
			/^(numpy|torch|tensorflow|jax|pandas|matplotlib|micrograd\.nn)/.test(module)
				? 'Write it with Value, lists and math; only micrograd.engine, stepgrad, math and random can be imported.'
				: 'Only micrograd.engine, stepgrad, math and random can be imported.'
	},
	'unknown-import': {
		message: ({ module, name }) => `The module ${module} has no ${shown(name)}.`,
		hint: ({ suggestion }) =>
			suggestion ? `Did you mean ${suggestion}?` : 'Leave it out, or define it with def.'
	},
	'unknown-name': {
		message: ({ name }) => `Nothing is called ${shown(name)} here.`,
		hint: ({ name, suggestion, module }) => {
			if (module) return `Write import ${module} first.`;
			if (/^(np|torch|plt|nn)$/.test(name)) return 'Write it with Value, lists and math.';
			if (/^nan$/i.test(name)) return "Write float('nan').";
			if (/^(inf|infinity)$/i.test(name)) return "Write float('inf').";
			const meant = new Map([
				['true', 'True'],
				['false', 'False'],
				['null', 'None'],
				['none', 'None'],
				['undefined', 'None']
			]).get(name);
			if (meant) return `Write ${meant}.`;
			return suggestion
				? `Did you mean ${suggestion}?`
				: 'Give it something first, as in x = Value(2.0), or check the spelling.';
		}
	},
	'unbound-local': {
		message: ({ name }) => `${shown(name)} is used before the function gives it something.`,
		hint: () => 'Give it something first, pass it as an argument, or write global above it.'
	},
	'unknown-attribute': {
		message: ({ type, name }) => `${what(type)} has no ${shown(`.${name}`)}.`,
		hint: ({ type, name, suggestion }) => {
			if (suggestion) return `Did you mean .${suggestion}?`;
			if (type === 'Value')
				return 'A Value has .data, .grad, .backward(), .relu(), .tanh(), .exp(), .log(), .sigmoid(), .sqrt(), .sin() and .cos().';
			if (type === 'list')
				return 'A list has .append(x); use + to join lists and [i] to take items.';
			if (type === 'int' || type === 'float') {
				return `Only a Value has .${name.slice(0, 20)}: make one with x = Value(3.0).`;
			}
			if (type === 'str') return "Put texts together with an f-string: f'{a}, {b:.4f}'.";
			return 'Leave it out; only Values, lists and modules have members here.';
		}
	},
	'not-writable': {
		message: ({ type, name }) => `${shown(`.${name}`)} of ${what(type, true)} cannot be assigned.`,
		hint: () => 'Only .data, .grad and .label of a Value can be assigned.'
	},
	'not-callable': {
		message: ({ type }) => `${what(type)} cannot be called.`,
		hint: () => 'Leave the brackets out; write * if a product is meant: 2 * (a + b).'
	},
	'not-iterable': {
		message: ({ type }) => `${what(type)} has no items to go through.`,
		hint: () => 'Go through a list or a range: for i in range(3).'
	},
	'not-indexable': {
		message: ({ type }) => `${what(type)} has no items to take by [ ].`,
		hint: () => 'Take items from a list: xs[0]. Write list(…) around it to make one.'
	},
	'bad-index': {
		message: ({ type }) => `An index must be a whole number, not ${what(type, true)}.`,
		hint: ({ type }) =>
			type === 'tuple' ? 'Write W[0][1] for an item of an item.' : 'Write xs[0], or xs[int(i)].'
	},
	'index-out-of-range': {
		message: ({ index, length }) =>
			`There is no item ${index}; there ${length === 1 ? 'is' : 'are'} ${length}.`,
		hint: ({ length }) =>
			length === 0
				? 'Put something in first, with append.'
				: `Items are counted from 0; the last is ${length - 1}.`
	},
	'fixed-items': {
		message: ({ type }) => `The items of ${what(type, true)} cannot be assigned.`,
		hint: () => 'Use a list, in square brackets.'
	},
	'wrong-operands': {
		message: ({ operator, left, right }) =>
			`${operator} cannot stand between ${what(left, true)} and ${what(right, true)}.`,
		hint: ({ left, right }) => {
			if (left === 'str' || right === 'str') return "Write f'{x}' to put a number into a text.";
			if (left === 'None' || right === 'None')
				return 'Check where None comes from: a function without return gives None.';
			if ([left, right].some((type) => type === 'list' || type === 'tuple')) {
				return 'Compute item by item: [a + b for a, b in zip(xs, ys)].';
			}
			return 'Use numbers or Values on both sides.';
		}
	},
	'wrong-operand': {
		message: ({ operator, type }) => `${operator} cannot stand before ${what(type, true)}.`,
		hint: () => 'Use a number or a Value.'
	},
	'wrong-argument': {
		message: ({ name, expected, type }) =>
			`${name} needs ${expectations[expected]} here, not ${what(type, true)}.`,
		hint: ({ name, expected, type }) => {
			if (type === 'Value')
				return name === 'Value' ? 'It is a Value already; use it as it is.' : valueHint;
			return expected === 'text'
				? "Write it in quotes: 'w1'."
				: `Give it ${expectations[expected]}.`;
		}
	},
	'missing-argument': {
		message: ({ name, argument }) => `${name} is missing its argument ${shown(argument)}.`,
		hint: ({ name }) => `Write it inside the brackets of ${name}(…).`
	},
	'too-many-arguments': {
		message: ({ name, most, given }) =>
			`${name} takes ${most} ${most === 1 ? 'argument' : 'arguments'}, not ${given}.`,
		hint: ({ most }) => (most === 0 ? 'Leave the brackets empty.' : 'Delete what is too much.')
	},
	'unknown-argument': {
		message: ({ name, argument }) => `${name} has no argument called ${shown(argument)}.`,
		hint: () => 'Delete it, or check the spelling.'
	},
	'argument-twice': {
		message: ({ name, argument }) => `${name} gets its argument ${shown(argument)} twice.`,
		hint: () => 'Delete one of the two.'
	},
	'unpack-count': {
		message: ({ expected, given }) =>
			`${expected} names stand on the left, but there ${given === 1 ? 'is' : 'are'} ${given > expected ? 'more' : given} on the right.`,
		hint: () => 'Write as many names as there are items.'
	},
	'zero-division': {
		message: () => 'A plain number is divided by zero.',
		hint: () => 'Check the divisor. Division by zero of a Value gives infinity: Value(1.0) / 0.'
	},
	'complex-power': {
		message: () => 'This power of a negative number is not a real number.',
		hint: () => 'Use a positive base or a whole exponent.'
	},
	'integer-too-large': {
		message: () =>
			'This whole number is beyond 9007199254740991, where counting by ones ends here.',
		hint: () => 'Write it with a point, as in 10.0**20.'
	},
	'not-whole': {
		message: ({ type }) => `${type} cannot become a whole number.`,
		hint: () => 'Use a finite number.'
	},
	'empty-sequence': {
		message: ({ name }) => `${name} has nothing to choose from.`,
		hint: () => 'Give it at least one item.'
	},
	'bad-number-text': {
		message: ({ text }) => `The text ${shown(text)} is not a number.`,
		hint: () => "Write digits in the quotes, as in float('0.5')."
	},
	'bad-format': {
		message: ({ spec, type }) => `The format ${shown(spec)} does not fit ${what(type, true)}.`,
		hint: () => 'Write .4f for four decimals, .2e for powers of ten, >8 to align to the right.'
	},
	'format-of-value': {
		message: () => 'A Value itself cannot be formatted.',
		hint: () => "Format its number: f'{x.data:.4f}'."
	},
	'failed-assertion': {
		message: ({ text }) =>
			text === '' ? 'What is asserted here is not so.' : `Not so: ${shown(text)}.`,
		hint: () => 'Check the numbers before this line, or correct the condition.'
	},
	internal: {
		message: () => 'Stepgrad made a mistake of its own with this program.',
		hint: () => 'Try it with fewer lines, and please report it.'
	}
};
