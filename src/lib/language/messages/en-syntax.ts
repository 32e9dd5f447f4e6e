/** English: programs that cannot be read. */
import type { MessagesFor, SyntaxDetails } from './details.ts';
import { constructs, foreignWords, operators } from './en-python.ts';
import { closing, example, isInvisible, short, shown } from './shown.ts';

/** What is said about the text. */
export const enSyntax: MessagesFor<SyntaxDetails> = {
	'unknown-character': {
		message: ({ character, point }) =>
			isInvisible(character)
				? `There is an invisible character here (${point}) that Python does not have.`
				: `Python has no character ${shown(character)}.`,
		hint: ({ character }) =>
			character === '?'
				? 'Write the choice as a if condition else b.'
				: character === '!'
					? 'Write not for "not" and != for "not equal".'
					: 'Delete it, or put it in quotes if it is text.'
	},
	'look-alike': {
		message: ({ character, point }) =>
			isInvisible(character)
				? `There is an invisible character here (${point}) that Python does not read.`
				: `The character ${shown(character)} (${point}) is not one that Python reads.`,
		hint: ({ instead }) => {
			if (instead === null) return 'Delete it; it probably came along when the text was copied.';
			if (instead === ' ') return 'Type an ordinary space instead.';
			return `Type ${instead} from the keyboard instead.`;
		}
	},
	'unclosed-text': {
		message: () => 'This text has no closing quote.',
		hint: () => "End it with the quote that it began with, on the same line: 'text'."
	},
	'unclosed-bracket': {
		message: ({ bracket }) => `This ${shown(bracket)} is never closed.`,
		hint: ({ bracket }) => `Write ${closing(bracket)} where it ends.`
	},
	'unmatched-bracket': {
		message: ({ bracket, open }) =>
			open === null
				? `This ${shown(bracket)} closes nothing.`
				: `This ${shown(bracket)} does not close the ${shown(open)} before it.`,
		hint: ({ bracket, open }) =>
			open === null ? `Delete the ${bracket}, or open it earlier.` : `Write ${closing(open)} first.`
	},
	'mixed-indentation': {
		message: () => 'This line mixes tabs and spaces differently from the line above.',
		hint: () => 'Indent with four spaces everywhere.'
	},
	'unexpected-indent': {
		message: () => 'This line is indented, but no block begins above it.',
		hint: () => 'Move it to the left, to the level of the line above.'
	},
	'unmatched-dedent': {
		message: () => 'The indentation of this line fits no block above it.',
		hint: () => 'Align it exactly with the line that it belongs to.'
	},
	'missing-block': {
		message: () => 'An indented line must follow after the colon.',
		hint: () => 'Indent what follows with four spaces, or write pass if nothing is to be done.'
	},
	'missing-colon': {
		message: ({ keyword }) => `A colon is missing at the end of the line with ${keyword}.`,
		hint: ({ keyword }) => `Write : after the line that begins with ${keyword}.`
	},
	'missing-operand': {
		message: ({ operator }) => `Something is missing after ${shown(operator)}.`,
		hint: ({ operator }) => `Write a number or a name after ${operator}, or delete it.`
	},
	'missing-value': {
		message: () => 'There is nothing after the equals sign.',
		hint: () => 'Write what the name is to stand for: a = Value(2.0).'
	},
	'missing-operator': {
		message: ({ left, right }) =>
			`There is nothing between ${shown(left)} and ${shown(right)} that says what to do with them.`,
		hint: ({ left, right }) => `Write an operator between them, as in ${example(left, right)}.`
	},
	'missing-else': {
		message: () => 'This choice does not say what happens otherwise.',
		hint: () => 'Write else and the other value: a if condition else b.'
	},
	'missing-in': {
		message: () => 'This for does not say what to go through.',
		hint: () => 'Write for x in xs: or for i in range(3):.'
	},
	'missing-parameters': {
		message: ({ name }) => `Brackets must follow after the name of the function ${shown(name)}.`,
		hint: ({ name }) => `Write def ${short(name)}(x): or def ${short(name)}():.`
	},
	'missing-comma': {
		message: ({ left, right }) =>
			`Between ${shown(left)} and ${shown(right)} something is missing.`,
		hint: () => 'Write a comma or an operator between them.'
	},
	'two-statements': {
		message: () => 'A second statement begins here on the same line.',
		hint: () => 'Begin a new line, or put ; between the two.'
	},
	'single-equals': {
		message: () => 'A single = assigns; a condition compares.',
		hint: () => 'Write == to ask whether two things are equal.'
	},
	'stray-keyword': {
		message: ({ keyword }) => `There is no if, for or while to which this ${keyword} belongs.`,
		hint: ({ keyword }) => `Put ${keyword} at the same level as its if, directly after the block.`
	},
	'keyword-as-name': {
		message: ({ keyword }) => `The word ${shown(keyword)} belongs to Python and cannot stand here.`,
		hint: ({ keyword }) => `Take another name, such as ${keyword}_.`
	},
	'bad-number': {
		message: ({ text }) => `${shown(text)} is not a number.`,
		hint: () => 'Write numbers as 3, 0.25 or 1e-3.'
	},
	'leading-zero': {
		message: ({ text }) => `The number ${shown(text)} begins with a zero.`,
		hint: ({ instead }) => `Write ${instead}.`
	},
	'foreign-word': {
		message: ({ word }) => `Python has no word ${shown(word)}.`,
		hint: ({ word }) => foreignWords[word]
	},
	braces: {
		message: () => 'Python puts no braces around a block.',
		hint: () => 'End the line with a colon and indent what follows.'
	},
	unreadable: {
		message: ({ text }) => `Python cannot make sense of ${shown(text)} here.`,
		hint: () => 'Check this line; a statement looks like c = a * b.'
	},
	unfinished: {
		message: () => 'This line ends too early.',
		hint: () => 'Write the rest of it, or delete what was begun.'
	},
	'not-assignable': {
		message: ({ text }) => `Nothing can be assigned to ${shown(text)}.`,
		hint: () => 'Write a name on the left of the equals sign: c = a * b.'
	},
	'print-statement': {
		message: () => 'print needs brackets around what it prints.',
		hint: () => 'Write print(x).'
	},
	unsupported: {
		message: ({ construct }) => `Stepgrad's Python does not have ${constructs[construct][0]}.`,
		hint: ({ construct }) => constructs[construct][1]
	},
	'refused-operator': {
		message: ({ operator }) => `Stepgrad's Python does not have the operator ${shown(operator)}.`,
		hint: ({ operator }) => operators[operator]
	},
	'outside-function': {
		message: () => 'return stands outside of any function.',
		hint: () => 'Put it inside a def, or write print(…) to show a result.'
	},
	'outside-loop': {
		message: ({ keyword }) => `${keyword} stands outside of any loop.`,
		hint: () => 'Put it inside a for or while, or leave it out.'
	},
	'positional-after-keyword': {
		message: () => 'An argument without a name follows one with a name.',
		hint: () => 'Write the arguments without names first: f(a, k=2).'
	},
	'repeated-argument': {
		message: ({ name }) => `The name ${shown(name)} is given twice.`,
		hint: () => 'Delete one of the two, or take another name.'
	},
	'default-before': {
		message: ({ name }) => `The parameter ${shown(name)} has no default but follows one that has.`,
		hint: ({ name }) => `Move ${short(name)} to the front, or give it a default as well.`
	},
	'bad-replacement': {
		message: () => 'The braces of this f-string do not enclose an expression.',
		hint: () => "Write f'{x:.4f}'; a brace that is to be printed is written twice: {{."
	},
	'bad-escape': {
		message: ({ text }) => `${shown(text)} is not a character that a backslash can write.`,
		hint: () => 'Write two backslashes if a backslash is meant: \\\\.'
	}
};
