/** Reads `import a.b as c` and `from a.b import c as d`. Whether there is such a module shows later. */
import { refuse } from './refusal.ts';
import { childrenOf, spanOf, type Source, type SyntaxNode } from './source.ts';
import type { Statement } from './syntax.ts';

interface Imported {
	path: string;
	alias: string | null;
	readonly from: number;
	to: number;
}

/** Reads one import statement. */
export function readImport(source: Source, node: SyntaxNode): Statement {
	const children = childrenOf(node).filter((child) => child.name !== '(' && child.name !== ')');
	const span = spanOf(node);
	const at = children.findIndex((child) => child.name === 'import');
	const imported = importedNames(source, children.slice(at + 1));
	if (children[0]?.name !== 'from') {
		const imports = imported.map(({ path, alias, from, to }) => ({
			module: path,
			member: null,
			// `import a.b` gives the name `a` to the module `a`.
			name: alias ?? path.replace(/\..*$/s, ''),
			span: { from, to }
		}));
		return { kind: 'import', imports, span };
	}
	const star = children.find((child) => child.name === '*');
	if (star) refuse('unsupported', { construct: 'import-star' }, spanOf(star));
	const module = children
		.slice(1, at)
		.map((child) => source.textOf(child))
		.join('');
	const imports = imported.map(({ path, alias, from, to }) => ({
		module,
		member: path,
		name: alias ?? path,
		span: { from, to }
	}));
	return { kind: 'import', imports, span };
}

function importedNames(source: Source, nodes: readonly SyntaxNode[]): Imported[] {
	const names: Imported[] = [];
	let isAlias = false;
	let isNew = true;
	for (const node of nodes) {
		const text = source.textOf(node);
		if (node.name === ',') isNew = true;
		else if (node.name === 'as') isAlias = true;
		else if (isNew) {
			names.push({ path: text, alias: null, from: node.from, to: node.to });
			isNew = false;
			isAlias = false;
		} else {
			const last = names.at(-1) as Imported;
			if (isAlias) last.alias = text;
			else last.path += text;
			last.to = node.to;
		}
	}
	return names;
}
