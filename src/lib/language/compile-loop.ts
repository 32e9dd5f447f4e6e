/** Compiles loops. Every turn is a place of its own in the scope of the nodes that it makes. */
import type { Environment } from './bound-value.ts';
import { isTrue } from './compare.ts';
import type { Action, Compilation } from './compilation.ts';
import { compileAssign } from './compile-target.ts';
import { iterate } from './iterate.ts';
import type { Statement } from './syntax.ts';
import { turnName } from './turn-name.ts';

type Kind<Name extends Statement['kind']> = Extract<Statement, { kind: Name }>;
type CompileBlock = (compilation: Compilation, statements: readonly Statement[]) => Action;

/** Compiles `for target in items:`. */
export function compileFor(
	compilation: Compilation,
	{ target, items, body, otherwise, span }: Kind<'for'>,
	compileBlock: CompileBlock
): Action {
	const { machine } = compilation;
	const source = compilation.expression(items);
	const assign = compileAssign(compilation, target);
	const run = compileBlock(compilation, body);
	const last = compileBlock(compilation, otherwise);
	const name = turnName(target);
	return (environment) => {
		const pull = iterate(source(environment), items.span);
		return turns(compilation, { name, span }, environment, last, () => {
			// A generator computes its items outside of the turn that they begin.
			const turn = machine.path;
			machine.path = turn.parent ?? turn;
			const item = pull();
			machine.path = turn;
			if (item === undefined) return null;
			assign(environment, item);
			return run(environment);
		});
	};
}

/** Compiles `while condition:`. */
export function compileWhile(
	compilation: Compilation,
	{ condition, body, otherwise, span }: Kind<'while'>,
	compileBlock: CompileBlock
): Action {
	const { machine } = compilation;
	const test = compilation.expression(condition);
	const run = compileBlock(compilation, body);
	const last = compileBlock(compilation, otherwise);
	return (environment) =>
		turns(compilation, { name: 'while', span }, environment, last, () =>
			isTrue(machine, test(environment)) ? run(environment) : null
		);
}

/** Turns until one gives null, which ends the loop the ordinary way, or leaves it. */
function turns(
	{ machine }: Compilation,
	{ name, span }: { name: string; span: Kind<'for'>['span'] },
	environment: Environment,
	otherwise: Action,
	turn: () => ReturnType<Action> | null
): ReturnType<Action> {
	const outside = machine.path;
	for (let index = 1; ; index++) {
		machine.path = outside.turn(name, index, span);
		machine.tick(span);
		const completion = turn();
		if (completion === 'next' || completion === 'continue') continue;
		machine.path = outside;
		if (completion === null) return otherwise(environment);
		return completion === 'break' ? 'next' : completion;
	}
}
