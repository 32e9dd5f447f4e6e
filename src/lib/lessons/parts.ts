/** A block's own paragraphs, and the blocks that stand inside it by name. */
import { innerDirectives } from './directives.ts';
import { isDirective, type Container, type Directive, type Node } from './markdown.ts';
import type { Source } from './source.ts';

/** Parts whose attributes are read where they are. */
const readers: readonly string[] = ['field', 'choice', 'run', 'goal'];

/** What a block encloses. */
export interface Parts {
	readonly rest: readonly Node[];
	readonly parts: ReadonlyMap<string, readonly Directive[]>;
}

/** Takes a block apart; a block inside that does not belong there is an error. */
export function partsOf(source: Source, container: Container): Parts {
	const rest: Node[] = [];
	const parts = new Map<string, Directive[]>();
	for (const node of container.children) {
		if (!isDirective(node)) {
			rest.push(node);
			continue;
		}
		if (innerDirectives.get(node.name) !== container.name) source.misplaced(node);
		if (!readers.includes(node.name)) source.attributes(node, {});
		parts.set(node.name, [...(parts.get(node.name) ?? []), node]);
	}
	return { rest, parts };
}

/** The one part of a name that a block must have. */
export function onlyPart(
	source: Source,
	container: Container,
	{ parts }: Parts,
	name: string,
	purpose: string
): Directive {
	const [part, second] = parts.get(name) ?? [];
	if (part && !second && part.children.length > 0) return part;
	return source.fail(
		second ?? part ?? container,
		`“${container.name}” needs exactly one :::${name}.`,
		purpose
	);
}
