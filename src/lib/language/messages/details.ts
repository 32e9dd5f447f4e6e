/**
 * What can be wrong with a program: one code per kind of mistake, and what its message needs to know.
 * Every language has one record with a message and a hint for each code; a missing one does not compile.
 */

/** Python that is not part of the language, by what it is. */
export type Construct =
	| 'async'
	| 'bytes'
	| 'class'
	| 'complex'
	| 'decorator'
	| 'del'
	| 'dictionary'
	| 'ellipsis'
	| 'import-star'
	| 'match'
	| 'raise'
	| 'set'
	| 'star'
	| 'try'
	| 'type'
	| 'walrus'
	| 'with'
	| 'yield';

/** Operators of Python, or of other languages, that are refused. */
export type RefusedOperator =
	| '//'
	| '%'
	| '@'
	| '^'
	| '&'
	| '|'
	| '~'
	| '<<'
	| '>>'
	| '<>'
	| '&&'
	| '||'
	| '++'
	| '--'
	| '->'
	| '/*';

/** Words of other languages that readers try. */
export type ForeignWord = 'let' | 'var' | 'const' | 'new' | 'function';

/** What each code's message is made from. `type` is a Python type name. */
export interface SyntaxDetails {
	'unknown-character': { character: string; point: string };
	'look-alike': { character: string; point: string; instead: string | null };
	'unclosed-text': Record<never, never>;
	'unclosed-bracket': { bracket: string };
	'unmatched-bracket': { bracket: string; open: string | null };
	'mixed-indentation': Record<never, never>;
	'unexpected-indent': Record<never, never>;
	'unmatched-dedent': Record<never, never>;
	'missing-block': Record<never, never>;
	'missing-colon': { keyword: string };
	'missing-operand': { operator: string };
	'missing-value': Record<never, never>;
	'missing-operator': { left: string; right: string };
	'missing-else': Record<never, never>;
	'missing-in': Record<never, never>;
	'missing-parameters': { name: string };
	'missing-comma': { left: string; right: string };
	'two-statements': Record<never, never>;
	'single-equals': Record<never, never>;
	'stray-keyword': { keyword: string };
	'keyword-as-name': { keyword: string };
	'bad-number': { text: string };
	'leading-zero': { text: string; instead: string };
	'foreign-word': { word: ForeignWord };
	braces: Record<never, never>;
	unreadable: { text: string };
	unfinished: Record<never, never>;
	'not-assignable': { text: string };
	'print-statement': Record<never, never>;
	unsupported: { construct: Construct };
	'refused-operator': { operator: RefusedOperator };
	'outside-function': Record<never, never>;
	'outside-loop': { keyword: string };
	'positional-after-keyword': Record<never, never>;
	'repeated-argument': { name: string };
	'default-before': { name: string };
	'bad-replacement': Record<never, never>;
	'bad-escape': { text: string };
}

/** Mistakes that show while the program runs. */
export interface RunDetails {
	'unknown-module': { module: string };
	'unknown-import': { module: string; name: string; suggestion: string | null };
	'unknown-name': { name: string; suggestion: string | null; module: string | null };
	'unbound-local': { name: string };
	'unknown-attribute': { type: string; name: string; suggestion: string | null };
	'not-writable': { type: string; name: string };
	'not-callable': { type: string };
	'not-iterable': { type: string };
	'not-indexable': { type: string };
	'bad-index': { type: string };
	'index-out-of-range': { index: number; length: number };
	'fixed-items': { type: string };
	'wrong-operands': { operator: string; left: string; right: string };
	'wrong-operand': { operator: string; type: string };
	'wrong-argument': { name: string; expected: Expected; type: string };
	'missing-argument': { name: string; argument: string };
	'too-many-arguments': { name: string; most: number; given: number };
	'unknown-argument': { name: string; argument: string };
	'argument-twice': { name: string; argument: string };
	'unpack-count': { expected: number; given: number };
	'zero-division': Record<never, never>;
	'complex-power': Record<never, never>;
	'integer-too-large': Record<never, never>;
	'not-whole': { type: string };
	'empty-sequence': { name: string };
	'bad-number-text': { text: string };
	'bad-format': { spec: string; type: string };
	'format-of-value': Record<never, never>;
	'failed-assertion': { text: string };
	internal: Record<never, never>;
}

/** What an argument should have been. */
export type Expected =
	'number' | 'whole' | 'value' | 'sequence' | 'text' | 'positive' | 'parameter';

/** Bounds that a program can reach. */
export interface BoundDetails {
	'program-too-long': { most: number };
	'too-many-operations': { most: number };
	'too-many-leaves': { most: number };
	'too-many-recorded-steps': { most: number };
	'too-many-steps': { most: number };
	'nested-too-deep': { most: number };
	'expression-too-long': Record<never, never>;
	'calls-too-deep': { most: number };
	'list-too-long': { most: number };
	'too-many-lines': { most: number };
	'text-too-long': { most: number };
}

/** All codes with their details. */
export type Details = SyntaxDetails & RunDetails & BoundDetails;

/** The name of a kind of mistake. */
export type Code = keyof Details;

/** What is said about one kind of mistake: what is wrong, and what to write instead. */
export type MessagesFor<Group> = {
	readonly [Key in keyof Group]: {
		readonly message: (details: Group[Key]) => string;
		readonly hint: (details: Group[Key]) => string;
	};
};

/** Everything that one language says about programs. */
export type Messages = MessagesFor<Details>;
