/**
 * A lesson's source: its Markdown beside the run of its program, with what every reader of a block
 * needs: steps and nodes by name, attributes that are checked, ids that are unique, and errors that say
 * where they are.
 */
import { passAt, type NodeId } from '#lib/autodiff/index.ts';
import type { Language } from '#lib/notation/index.ts';
import type { Quantity } from '#lib/training/index.ts';
import { ContentError, listed, type Place } from './content-error.ts';
import { blockDirectives, innerDirectives, lineDirectives } from './directives.ts';
import type { Glossary, GlossaryEntry } from './glossary.ts';
import type { LessonRun } from './lesson-run.ts';
import { placeOf, type Directive, type Node } from './markdown.ts';
import type { SceneRun, Scenes } from './scenes.ts';
import { WholeLesson } from './whole-lesson.ts';

/** Which attributes a directive must and may have. `id` is what `#…` writes. */
export interface Attributes<Required extends string, Optional extends string> {
	readonly required?: readonly Required[];
	readonly optional?: readonly Optional[];
}

/** A step by its meaning, and its place. */
export interface StepPlace {
	readonly address: string;
	readonly scene: number;
	readonly position: number;
}

/** What a lesson is read from. */
export class Source {
	readonly #ids = new Set<string>();
	/** Where numbers of the reader's run are noted while a text speaks of it; null while none does. */
	live: Quantity[] | null = null;
	/** What is known at the end only. */
	readonly whole = new WholeLesson();
	/** The words that the prose speaks of. */
	readonly words = new Set<GlossaryEntry>();
	/** The scene of the block that is read. */
	scene = 0;
	/** Which of its passes the text is at, from 0: that of the step named last. */
	pass = 0;

	constructor(
		readonly file: string,
		readonly language: Language,
		readonly scenes: Scenes,
		/** The address of a relative link, null where it leads nowhere. */
		readonly resolveLink: (url: string) => string | null,
		readonly glossary: Glossary
	) {}

	/** The scene's program, edits and run. */
	get sceneRun(): SceneRun {
		return this.scenes.at(this.scene);
	}

	/** The run of the scene. */
	get run(): LessonRun {
		return this.sceneRun.run;
	}

	/** Stops with an error at a node. */
	fail(node: Node | undefined, sentence: string, hint: string): never {
		return this.failAt(placeOf(node), sentence, hint);
	}

	/** Stops with an error at a place. */
	failAt(place: Place, sentence: string, hint: string): never {
		throw new ContentError(this.file, place, sentence, hint);
	}

	/** Stops because of a directive that is unknown or does not belong where it stands. */
	misplaced(directive: Directive): never {
		const { name } = directive;
		const fence = { textDirective: ':', leafDirective: '::', containerDirective: ':::' };
		const written = `${fence[directive.type]}${name}`;
		const outer = innerDirectives.get(name);
		const sentence = `“${written}” does not stand here.`;
		if (outer) {
			return this.fail(
				directive,
				sentence,
				`It belongs inside ::::${outer}, with more colons around it.`
			);
		}
		if (blockDirectives.includes(name)) {
			return this.fail(
				directive,
				sentence,
				`Begin it on a line of its own as :::${name}, outside any other block.`
			);
		}
		if (lineDirectives.includes(name)) {
			return this.fail(directive, sentence, `In a line of prose it has one colon: :${name}[…].`);
		}
		return this.fail(
			directive,
			`There is no directive “${written}”.`,
			directive.type === 'textDirective'
				? `Known in a line: ${listed(lineDirectives)}; a plain colon is written \\:.`
				: `Known blocks: ${listed(blockDirectives)}.`
		);
	}

	/** The attributes of a directive; a missing, empty or unknown one is an error. */
	attributes<Required extends string = never, Optional extends string = never>(
		directive: Directive,
		{ required = [], optional = [] }: Attributes<Required, Optional>
	): Record<Required, string> & Partial<Record<Optional, string>> {
		const given = new Map(Object.entries(directive.attributes ?? {}));
		const known: readonly string[] = [...required, ...optional];
		const shown = (name: string) => (name === 'id' ? '#id' : name);
		for (const name of given.keys()) {
			if (known.includes(name)) continue;
			this.fail(
				directive,
				`“${directive.name}” has no attribute “${shown(name)}”.`,
				known.length === 0 ? 'It has none.' : `It has ${listed(known.map(shown))}.`
			);
		}
		for (const name of required) {
			if (given.get(name)) continue;
			this.fail(
				directive,
				`“${directive.name}” lacks its attribute “${shown(name)}”.`,
				name === 'id' ? `Write {#${directive.name}-1 …}.` : `Write {${name}="…"}.`
			);
		}
		return Object.fromEntries(given) as Record<Required, string> &
			Partial<Record<Optional, string>>;
	}

	/** The node with a name or key. */
	node(place: Node, name: string, { nodes } = this.run): NodeId {
		const id = nodes.get(name);
		if (id !== undefined) return id;
		return this.fail(
			place,
			`The program has no node “${name}”.`,
			`It has ${listed([...nodes.keys()].filter((key) => !/-\d+$/.test(key)))}.`
		);
	}

	/** The position after a step that is addressed by its meaning. */
	step(place: Node, address: string): StepPlace {
		const position = this.run.addresses.positionOf(address);
		if (position !== null) {
			this.pass = passAt(this.run.trace.recording.passes, position);
			return { address: this.run.addresses.addressOf(position), scene: this.scene, position };
		}
		return this.fail(
			place,
			`The run has no step “${address}”.`,
			`Write ${this.run.trace.recording.passes.length > 1 ? '“pass 2”, ' : ''}“forward” or “backward” and a node, as npm run trace -- FILE --format text lists them.`
		);
	}

	/** Edits of leaves written as `x3=0, w11=2` in an attribute. */
	edits(
		place: Node,
		text: string,
		attribute = 'when',
		run = this.run
	): ReadonlyMap<NodeId, number> {
		const edits = text.split(',').map((edit) => {
			const [name = '', value = ''] = edit.split('=').map((part) => part.trim());
			const number = value === '' ? NaN : Number(value.replace('−', '-'));
			const node = this.node(place, name, run);
			if (Number.isFinite(number) && run.trace.graph.nodes[node]?.op === null) {
				return [node, number] as const;
			}
			return this.fail(place, `“${edit.trim()}” sets no leaf.`, `Write ${attribute}="x3=0".`);
		});
		return new Map(edits);
	}

	/** Takes an id for a block; the same id twice is an error. */
	claim(place: Node, id: string): string {
		if (this.#ids.has(id)) {
			this.fail(place, `The id “${id}” is taken by an earlier block.`, 'Write another {#id}.');
		}
		this.#ids.add(id);
		return id;
	}

	/** Takes the first free id of `stem`, `stem-2`, `stem-3` … */
	claimNext(stem: string): string {
		const clean = stem.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '');
		let id = clean;
		for (let count = 2; this.#ids.has(id); count++) id = `${clean}-${count}`;
		this.#ids.add(id);
		return id;
	}

	/** Whether a block has this id. */
	hasId(id: string): boolean {
		return this.#ids.has(id);
	}
}
