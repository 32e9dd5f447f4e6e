/** Every mistake that an author can make is told with its place, what is wrong and what to do. */
import { describe, expect, test } from 'vitest';
import { complaint, exercise, prediction } from './cases/square.ts';

const beat = (at: string) => `:::beat{at="${at}"}\nText.\n:::\n\n`;

/** What an author writes below ten lines of front matter, and what the author is told. */
const mistakes: Readonly<Record<string, readonly [body: string, told: string]>> = {
	'raw HTML': [
		'Text <b>bold</b>.',
		'11:6: Raw HTML has no place in a lesson. Write Markdown; a literal < is written \\<.'
	],
	'an image': [
		'![a](b.png)',
		'11:1: An image has no place in a lesson. Pictures are drawn live from the run.'
	],
	'a second title': [
		'# Title',
		'11:1: A heading of level 1 has no place in a lesson. Write ##; the title stands in the front matter.'
	],
	'a stray fence': [
		'Text.\n\n:::',
		'13:1: These colons neither open nor close a block. A block that encloses others has more colons than they have, at both ends.'
	],
	'an unknown directive in a line': [
		'A :foo[w] here.',
		'11:3: There is no directive “:foo”. Known in a line: value, grad, local, name, number, term and wiggle; a plain colon is written \\:.'
	],
	'an unknown block': [
		':::foo\nText.\n:::',
		'11:1: There is no directive “:::foo”. Known blocks: beat, predict, exercise, recall, what-if, figure and slide.'
	],
	'a block without its third colon': [
		'::beat{at="forward a"}',
		'11:1: “::beat” does not stand here. Begin it on a line of its own as :::beat, outside any other block.'
	],
	'a block in a block that was not closed': [
		':::beat{at="forward a"}\nText.\n\n:::beat{at="forward L"}\nText.\n:::',
		'14:1: “:::beat” does not stand here. Begin it on a line of its own as :::beat, outside any other block.'
	],
	'a part outside its block': [
		':::hint\nText.\n:::',
		'11:1: “:::hint” does not stand here. It belongs inside ::::exercise, with more colons around it.'
	],
	'a reference as a block': [
		':::value[w]\nText.\n:::',
		'11:1: “:::value” does not stand here. In a line of prose it has one colon: :value[…].'
	],
	'an unknown node': [
		'The :grad[w99].',
		'11:5: The program has no node “w99”. It has w, x, a and L.'
	],
	'an unknown edge': [
		':local[w->L]',
		'11:1: “w->L” is no edge. Name an operand and its consumer: :local[h2->z].'
	],
	'a nudge of what is computed': [
		':wiggle[nudge a]{leaf=a by=0.1 at="forward L"}',
		'11:1: “a” is no leaf. Only leaves can be nudged: leaf=w23.'
	],
	'a nudge by nothing': [
		':wiggle[nudge w]{leaf=w by=0 at="forward L"}',
		'11:1: “0” is no step. Write a number other than 0: by=0.01.'
	],
	'a nudge by what is no number': [
		'Now :wiggle[nudge w]{leaf=w by=little at="forward L"}.',
		'11:5: “little” is no step. Write a number other than 0: by=0.01.'
	],
	'a nudge that does not say how far': [
		':wiggle[nudge w]{leaf=w at="forward L"}',
		'11:1: “wiggle” lacks its attribute “by”. Write {by="…"}.'
	],
	'a nudge at an unknown step': [
		':wiggle[nudge w]{leaf=w by=0.1 at="forward w99"}',
		'11:1: The run has no step “forward w99”. Write “forward” or “backward” and a node, as npm run trace -- FILE --format text lists them.'
	],
	'an unknown style': [
		':value[w]{as=roman}',
		'11:1: There is no style “roman”. Write as=fixed|short|percent|exact|name.'
	],
	'an edit of what is no leaf': [
		':value[L]{when="a=3"}',
		'11:1: “a=3” sets no leaf. Write when="x3=0".'
	],
	'an unknown step': [
		beat('forward q'),
		'11:1: The run has no step “forward q”. Write “forward” or “backward” and a node, as npm run trace -- FILE --format text lists them.'
	],
	'a missing attribute': [
		':::beat\nText.\n:::',
		'11:1: “beat” lacks its attribute “at”. Write {at="…"}.'
	],
	'an unknown attribute': [
		':::beat{at="forward a" colour=red}\nText.\n:::',
		'11:1: “beat” has no attribute “colour”. It has at, #id, program and set.'
	],
	'a beat that goes back': [
		beat('forward L') + beat('forward a'),
		'15:1: The beat at “forward.a” goes back in the run. Beats follow the order of its steps; only after an exercise or in another scene do they begin again.'
	],
	'two right options': [
		prediction.replace('[ ]', '[x]'),
		'14:1: The prediction has 2 right options of 2. Tick exactly one of at least two with [x].'
	],
	'no right option': [
		prediction.replace('[x]', '[ ]'),
		'14:1: The prediction has 0 right options of 2. Tick exactly one of at least two with [x].'
	],
	'an option without a box': [
		prediction.replace('- [ ] no', '- no'),
		'18:1: The option has no box. Write - [x] or - [ ] and the option, then its feedback as an indented paragraph.'
	],
	'an option without feedback': [
		prediction.replace('[ ] no\n\n  It does.', '[ ] no'),
		'18:1: The option has no feedback. Write - [x] or - [ ] and the option, then its feedback as an indented paragraph.'
	],
	'a prediction without reveal': [
		prediction.replace(/:::reveal[^]*?:::\n/, ''),
		'11:1: “predict” needs exactly one :::reveal. Say in it what happens and why.'
	],
	'a prediction without id': [
		prediction.replace('#grows ', ''),
		'11:1: “predict” lacks its attribute “#id”. Write {#predict-1 …}.'
	],
	'an id twice': [
		`${prediction}\n${prediction}`,
		'27:1: The id “grows” is taken by an earlier block. Write another {#id}.'
	],
	'a number that gives the answer away': [
		`The gradient is :grad[a].\n\n${prediction}`,
		'11:17: This gives away what “#grows” asks. Say it after that question, which stands before step 4 of the run.'
	],
	'a typed number that gives the answer away': [
		`The gradient is 3.00.\n\n${prediction}`,
		'11:1: This gives away what “#grows” asks. Say it after that question, which stands before step 4 of the run.'
	],
	'a beat that gives the answer away': [
		beat('backward w') + prediction,
		'11:1: This gives away what “#grows” asks. Say it after that question, which stands before step 4 of the run.'
	],
	'two hints': [
		exercise.replace(':::hint\nThree\n:::\n', ''),
		'11:1: The exercise has 2 hints. Write three :::hint: point at the node, name the rule, show the product with one blank.'
	],
	'an exercise without solution': [
		exercise.replace(/:::solution[^]*?:::\n/, ''),
		'11:1: “exercise” needs exactly one :::solution. Show the whole computation.'
	],
	'an exercise without fields': [
		exercise.replace(/:::field[^]*?:::\n/, ''),
		'11:1: The exercise asks for nothing. Add :::field{grad=w23}.'
	],
	'a field for two numbers': [
		exercise.replace('grad=w', 'grad=w value=a'),
		'14:1: A field asks for one number of one node. Write :::field{grad=w23}, :::field{value=z} or :::field{local=w23}; for a number that no run computes :::field{#paths answer=16 name="…"}.'
	],
	'a field with other leaves that are none': [
		exercise.replace('grad=w', 'grad=w when="a=3"'),
		'14:1: “a=3” sets no leaf. Write when="x3=0".'
	],
	'a field whose number is not finite in the other run': [
		exercise.replace('grad=w', 'value=L when="w=1e300"'),
		'14:1: The run has no finite value of “L” to ask for. Ask for a node that has one.'
	],
	'bad TeX': [
		'So $1 + \\foo$.',
		'11:9: This is no TeX: Undefined control sequence: \\foo. KaTeX’s list of commands: https://katex.org/docs/supported.'
	],
	'a dead link': [
		'[a](../09-nothing/)',
		'11:1: The link “../09-nothing/” leads nowhere. Write https://…, #id of a block, or the path of another lesson’s folder.'
	],
	'a link to no block': ['[a](#nowhere)', '11:1: No block has the id “nowhere”. Give one {#id}.'],
	'a question without answer': [
		'::::recall\nText.\n::::',
		'11:1: “recall” needs exactly one :::answer. Say the answer and why.'
	]
};

describe('the author is told of', () => {
	test.each(Object.entries(mistakes))('%s', (_, [body, told]) => {
		expect(complaint(`${body}\n`)).toBe(told);
	});
});
