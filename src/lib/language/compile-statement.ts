/** Compiles statements and blocks to closures that say how they ended. */
import type { Span } from '#lib/autodiff/index.ts';
import type { Completion, Environment } from './bound-value.ts';
import { isTrue } from './compare.ts';
import type { Action, Compilation } from './compilation.ts';
import { compileImport } from './compile-import.ts';
import { compileFor, compileWhile } from './compile-loop.ts';
import { compileBind } from './compile-name.ts';
import { compileAssign, compileUpdate } from './compile-target.ts';
import { refuse } from './refusal.ts';
import type { Statement } from './syntax.ts';
import { textOf } from './text-of.ts';

type Kind<Name extends Statement['kind']> = Extract<Statement, { kind: Name }>;

/** Compiles the statements of a block. */
export function compileBlock(compilation: Compilation, statements: readonly Statement[]): Action {
	const { machine } = compilation;
	const actions = statements
		.filter(({ kind }) => kind !== 'pass' && kind !== 'outer')
		.map((statement) => {
			const action = compileStatement(compilation, statement);
			const { span } = statement;
			return (environment: Environment) => {
				machine.tick(span);
				return action(environment);
			};
		});
	return (environment) => {
		for (const action of actions) {
			const completion = action(environment);
			if (completion !== 'next') return completion;
		}
		return 'next';
	};
}

function compileStatement(compilation: Compilation, statement: Statement): Action {
	switch (statement.kind) {
		case 'expression': {
			const code = compilation.expression(statement.value);
			return then((environment) => code(environment));
		}
		case 'assign': {
			const code = compilation.expression(statement.value);
			const binds = statement.targets.map((target) => compileAssign(compilation, target));
			return then((environment) => {
				const value = code(environment);
				for (const bind of binds) bind(environment, value);
			});
		}
		case 'update':
			return then(compileUpdate(compilation, statement));
		case 'for':
			return compileFor(compilation, statement, compileBlock);
		case 'while':
			return compileWhile(compilation, statement, compileBlock);
		case 'if':
			return compileIf(compilation, statement);
		case 'define': {
			const { name } = statement.definition;
			const code = compilation.definition(statement.definition);
			const bind = compileBind(compilation, name, statement.span);
			return then((environment) => bind(environment, code(environment)));
		}
		case 'return': {
			const code = statement.value ? compilation.expression(statement.value) : () => null;
			const { machine } = compilation;
			return (environment) => {
				machine.returned = code(environment);
				return 'return';
			};
		}
		case 'break':
			return () => 'break';
		case 'continue':
			return () => 'continue';
		case 'import':
			return then(compileImport(compilation, statement));
		case 'assert':
			return compileAssert(compilation, statement);
		case 'pass':
		case 'outer':
			return () => 'next';
	}
}

function compileIf(compilation: Compilation, { branches, otherwise }: Kind<'if'>): Action {
	const { machine } = compilation;
	const compiled = branches.map(({ condition, body }) => ({
		condition: compilation.expression(condition),
		body: compileBlock(compilation, body)
	}));
	const last = compileBlock(compilation, otherwise);
	return (environment) => {
		for (const { condition, body } of compiled) {
			if (isTrue(machine, condition(environment))) return body(environment);
		}
		return last(environment);
	};
}

function compileAssert(compilation: Compilation, statement: Kind<'assert'>): Action {
	const { machine } = compilation;
	const condition = compilation.expression(statement.condition);
	const said = statement.said && compilation.expression(statement.said);
	const span: Span = statement.condition.span;
	return then((environment) => {
		if (isTrue(machine, condition(environment))) return;
		const text = said ? textOf(machine, said(environment), span) : '';
		refuse('failed-assertion', { text }, span);
	});
}

function then(run: (environment: Environment) => unknown): Action {
	return (environment): Completion => {
		run(environment);
		return 'next';
	};
}
