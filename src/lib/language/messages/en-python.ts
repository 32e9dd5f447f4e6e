/** English: Python and other languages beyond Stepgrad's own. */
import type { Construct, ForeignWord, RefusedOperator } from './details.ts';

/** Constructs: what they are called, and what to write instead. */
export const constructs: Readonly<Record<Construct, readonly [what: string, hint: string]>> = {
	async: ['async and await', 'Leave the word out: everything here runs in order.'],
	bytes: ['byte strings', "Leave the b out and write '…'."],
	class: [
		'classes',
		'Write a function with def; keep weights in lists and pass them as arguments.'
	],
	complex: ['complex numbers', 'Write a real number such as 2.0.'],
	decorator: ['decorators', 'Leave the line with @ out and call the function directly.'],
	del: ['del', 'Leave it out; a name can simply be given something else.'],
	dictionary: ['dictionaries', 'Use lists, or one name for each entry.'],
	ellipsis: ['...', 'Write pass where nothing is to be done.'],
	'import-star': ['import *', 'Name what you need: from math import exp, pi.'],
	match: ['match', 'Write if, elif and else.'],
	raise: ['raise', 'Write assert condition, or leave it out.'],
	set: ['sets in braces', 'Write a list with square brackets: [1, 2].'],
	star: ['a star in front of a name', 'Write each argument or name out.'],
	try: ['try', 'Leave try out: a mistake is reported with its place anyway.'],
	type: ['type aliases', 'Leave the line out: types are not needed.'],
	walrus: [':=', 'Write an assignment with = on a line of its own.'],
	with: ['with', 'Leave the line out and put its block one level to the left.'],
	yield: ['yield', 'Collect the items in a list and return it.']
};

/** What to write instead of an operator. */
export const operators: Readonly<Record<RefusedOperator, string>> = {
	'//': 'Write a / b for division, int(a / b) for the whole part, # for a comment.',
	'%': "Write a - b * int(a / b) for a remainder, an f-string such as f'{x:.2f}' for formatting.",
	'@': 'Write the sum out: sum(w * x for w, x in zip(ws, xs)).',
	'^': 'Write ** for a power: a**2.',
	'&': 'Write and between conditions.',
	'|': 'Write or between conditions.',
	'~': 'Write not in front of a condition, - in front of a number.',
	'<<': 'Write a * 2**n.',
	'>>': 'Write a / 2**n.',
	'<>': 'Write != for "not equal".',
	'&&': 'Write and.',
	'||': 'Write or.',
	'++': 'Write a += 1 to add one.',
	'--': 'Write a -= 1 to take one away.',
	'->': 'Write a point for a member: a.data.',
	'/*': 'Write # in front of a comment.'
};

/** What to write instead of a word of another language. */
export const foreignWords: Readonly<Record<ForeignWord, string>> = {
	let: 'Leave let out and write x = 3.',
	var: 'Leave var out and write x = 3.',
	const: 'Leave const out and write x = 3.',
	new: 'Leave new out and write Value(3).',
	function: 'Write def name(x): and indent what follows.'
};
