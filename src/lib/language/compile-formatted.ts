/** Compiles f-strings. */
import type { Span } from '#lib/autodiff/index.ts';
import type { Environment } from './bound-value.ts';
import type { Compilation } from './compilation.ts';
import { format } from './format.ts';
import { checkTextLength } from './machine.ts';
import type { Replacement } from './syntax.ts';
import { reprOf, textOf } from './text-of.ts';

type Part = string | Replacement;
type Write = (environment: Environment) => string;

/** Compiles the parts of an f-string to one text. */
export function compileFormatted(
	compilation: Compilation,
	parts: readonly Part[],
	span: Span
): Write {
	const writes = parts.map((part) =>
		typeof part === 'string' ? () => part : compileReplacement(compilation, part)
	);
	return (environment) => {
		let text = '';
		for (const write of writes) {
			text += write(environment);
			checkTextLength(text.length, span);
		}
		return text;
	};
}

function compileReplacement(compilation: Compilation, replacement: Replacement): Write {
	const { machine } = compilation;
	const { span, echo, conversion } = replacement;
	const code = compilation.expression(replacement.value);
	const spec = replacement.spec && compileFormatted(compilation, replacement.spec, span);
	// `{x=}` without more shows the text as it would stand in a program.
	const converted = conversion ?? (echo !== null && !spec ? 'r' : null);
	const convert = converted === 's' ? textOf : converted === null ? null : reprOf;
	return (environment) => {
		machine.tick(span);
		const value = code(environment);
		const shown = convert ? convert(machine, value, span) : value;
		return (echo ?? '') + format(machine, shown, spec ? spec(environment) : '', span);
	};
}
