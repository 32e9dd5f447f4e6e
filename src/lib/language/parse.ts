/**
 * Text in, tree out. @lezer/python says in strict mode where the first mistake is, quickly and without
 * recovering; the words at that place say what it is. A program without mistakes is read into our tree.
 */
import { parser } from '@lezer/python';
import { bounds } from './bounds.ts';
import { textProblems } from './check-text.ts';
import { explainSyntaxError } from './explain-syntax-error.ts';
import { readBlock } from './read-statement.ts';
import { Refusal, refuse } from './refusal.ts';
import { Source } from './source.ts';
import type { Statement } from './syntax.ts';
import { tokensOf, type Token } from './tokens.ts';

const strictParser = parser.configure({ strict: true });

/** Reads a program. Throws a `Refusal` with the first mistake. */
export function parseProgram(text: string): readonly Statement[] {
	if (text.length > bounds.programLength) {
		const span = { from: bounds.programLength, to: text.length };
		refuse('program-too-long', { most: bounds.programLength }, span);
	}
	// A byte order mark stands at the start of files from some editors; it means nothing.
	const program = text.replace(/^\ufeff/, '\n');
	const tokens = tokensOf(program);
	const problems = [...textProblems(program, tokens)];
	const parsed = parseStrictly(withReadableNumbers(program, tokens));
	if (typeof parsed === 'number') problems.push(explainSyntaxError(program, tokens, parsed));
	const [first] = problems.sort((a, b) => a.span.from - b.span.from);
	if (first) throw first;
	if (typeof parsed === 'number') throw new Refusal('unfinished', {}, { from: parsed, to: parsed });
	return readBlock(new Source(program), parsed.topNode);
}

/** The parser does not know numbers that end with a point, `3.`; it reads `3_` in their place. */
function withReadableNumbers(program: string, tokens: readonly Token[]): string {
	let readable = '';
	let copied = 0;
	for (const { kind, text, from } of tokens) {
		const point = kind === 'number' ? text.search(/\.(?!\d)/) : -1;
		if (point < 0) continue;
		readable += `${program.slice(copied, from + point)}_`;
		copied = from + point + 1;
	}
	return readable + program.slice(copied);
}

/** The tree, or the place where the parser cannot go on. */
function parseStrictly(program: string) {
	try {
		return strictParser.parse(program);
	} catch (error) {
		if (!(error instanceof SyntaxError)) throw error;
		return Number(/\d+$/.exec(error.message)?.[0] ?? 0);
	}
}
