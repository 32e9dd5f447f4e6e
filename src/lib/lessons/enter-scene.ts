/** Reads which scene a block shows; a block that does not say stays where the one before it was. */
import type { NodeId } from '#lib/autodiff/index.ts';
import { listed } from './content-error.ts';
import type { Container } from './markdown.ts';
import type { Source } from './source.ts';

/** How `program.py` is called where a block goes back to it. */
const mainName = 'main';

/** Goes to the scene that a block names. `program` alone shows it bare, `set` alone keeps the program. */
export function enterScene(source: Source, container: Container): void {
	const { program, set } = container.attributes ?? {};
	if (program == null && set == null) return;
	const name = program === mainName ? '' : (program ?? source.sceneRun.program);
	const bare = source.scenes.programs.get(name);
	if (program === '' || !bare) {
		const others = [...source.scenes.programs.keys()].filter((other) => other !== '');
		return source.fail(
			container,
			`The lesson has no program “${program}”.`,
			`“${mainName}” is program.py; its others are program.NAME.py: ${listed(others) || 'none'}.`
		);
	}
	const edits = set ? source.edits(container, set, 'set', bare) : new Map<NodeId, number>();
	source.scene = source.scenes.claim(name, edits);
	source.pass = 0;
}
