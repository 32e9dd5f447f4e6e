/** Compiles imports: from the few modules that there are. */
import type { Environment } from './bound-value.ts';
import type { Compilation } from './compilation.ts';
import { compileBind } from './compile-name.ts';
import { refuse } from './refusal.ts';
import { suggestionFor } from './suggest.ts';
import type { Statement } from './syntax.ts';

/** Compiles one import statement. */
export function compileImport(
	compilation: Compilation,
	{ imports }: Extract<Statement, { kind: 'import' }>
): (environment: Environment) => void {
	const { modules } = compilation.builtins;
	const bound = imports.map((imported) => ({
		...imported,
		bind: compileBind(compilation, imported.name, imported.span)
	}));
	return (environment) => {
		for (const { module: path, member, name, span, bind } of bound) {
			const module = modules.get(path) ?? refuse('unknown-module', { module: path }, span);
			if (member === null) {
				// `import a.b` binds `a`.
				const isWhole = !path.startsWith(`${name}.`);
				bind(environment, (isWhole ? null : modules.get(name)) ?? module);
				continue;
			}
			const found = module.members.get(member);
			if (found === undefined) {
				const suggestion = suggestionFor(member, module.members.keys());
				refuse('unknown-import', { module: path, name: member, suggestion }, span);
			}
			bind(environment, found);
		}
	};
}
