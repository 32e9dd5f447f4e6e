/**
 * Building a lesson: its Markdown and the run of its program become blocks, slides and captions. What
 * the reader would stumble over is an error here: beats that jump back, numbers that give an answer
 * away before its question.
 */
import type { NodeId } from '#lib/autodiff/index.ts';
import type { Language } from '#lib/notation/index.ts';
import { enterScene } from './enter-scene.ts';
import { readExercise } from './exercise.ts';
import { readFigure } from './figures/read-figure.ts';
import type { Glossary } from './glossary.ts';
import { readFrontMatter, type FrontMatter } from './front-matter.ts';
import type { LessonRun } from './lesson-run.ts';
import type { BeatBlock, Block, BuiltLesson, Scene, Slide } from './lesson.ts';
import { isDirective, parseMarkdown, type Container, type Node } from './markdown.ts';
import { onlyPart, partsOf } from './parts.ts';
import { readPrediction } from './prediction.ts';
import { Prose } from './prose.ts';
import { sceneAttributes, Scenes, type SceneRun } from './scenes.ts';
import { readSlide } from './slides.ts';
import { Source } from './source.ts';

/** What a lesson is built from. */
export interface LessonText {
	/** The file's name, for errors. */
	readonly file: string;
	readonly text: string;
	readonly language: Language;
	/** The runs of all programs by name; that of `program.py` has none. */
	readonly programs: ReadonlyMap<string, LessonRun>;
	/** The address of a relative link, null where it leads nowhere. */
	readonly resolveLink: (url: string) => string | null;
	/** The words that `:term[…]` may name. */
	readonly glossary: Glossary;
}

/** Builds a lesson. Throws a ContentError at the first mistake. */
export function buildLesson({
	file,
	text,
	language,
	programs,
	resolveLink,
	glossary
}: LessonText): BuiltLesson {
	const root = parseMarkdown(file, text);
	const { captions, ...front } = readFrontMatter(file, root);
	const source = new Source(file, language, new Scenes(programs), resolveLink, glossary);
	const prose = new Prose(source);
	// Slides are another text: what they say gives nothing away to the reader of the lesson.
	const deck = new Prose(source);
	const blocks: Block[] = [];
	const slides: Slide[] = [];
	let deckScene = 0;
	let deckPass = 0;
	let loose: Node[] = [];
	let last = { scene: 0, position: 0 };
	const flush = () => {
		if (loose.length === 0) return;
		blocks.push({ kind: 'prose', id: source.claimNext('prose'), html: prose.html(loose) });
		loose = [];
	};
	for (const node of root.children.slice(1)) {
		if (!isDirective(node)) {
			loose.push(node);
			continue;
		}
		flush();
		if (node.type !== 'containerDirective') return source.misplaced(node);
		if (node.name === 'slide') {
			const { scene: textScene, pass: textPass } = source;
			source.scene = deckScene;
			source.pass = deckPass;
			enterScene(source, node);
			slides.push(readSlide(deck, node));
			deckScene = source.scene;
			deckPass = source.pass;
			source.scene = textScene;
			source.pass = textPass;
			continue;
		}
		enterScene(source, node);
		const block = readBlock(prose, node);
		if (block.kind === 'exercise') last = block;
		if (block.kind === 'beat') {
			if (block.scene === last.scene && block.position < last.position) {
				source.fail(
					node,
					`The beat at “${block.address}” goes back in the run.`,
					'Beats follow the order of its steps; only after an exercise or in another scene do they begin again.'
				);
			}
			last = block;
		}
		blocks.push(block);
	}
	flush();
	source.whole.finish();
	checkInnerLinks(prose);
	checkInnerLinks(deck);
	checkCaptions(source, captions);
	const words = [...source.words].map(({ id, term, html }) => ({ id, term, html }));
	return {
		lesson: { ...front, language, blocks, words },
		recording: source.scenes.at(0).run.recording,
		slides,
		scenes: source.scenes.all.map((scene) => sceneOf(scene, captions))
	};
}

function sceneOf(
	{ name, program, edits, run }: SceneRun,
	captions: FrontMatter['captions']
): Scene {
	const shown = new Map<NodeId, string>();
	for (const [leaf, { text }] of captions) {
		const node = run.nodes.get(leaf);
		if (node !== undefined && !edits.has(node)) shown.set(node, text);
	}
	return { name, program, recording: run.recording, captions: shown };
}

function readBlock(prose: Prose, container: Container): Block {
	const { source } = prose;
	switch (container.name) {
		case 'beat':
			return readBeat(prose, container);
		case 'predict':
			return readPrediction(prose, container);
		case 'exercise':
			return readExercise(prose, container);
		case 'figure':
			return readFigure(prose, container);
		case 'recall': {
			const { id } = source.attributes(container, { optional: ['id'] });
			const parts = partsOf(source, container);
			const answer = onlyPart(source, container, parts, 'answer', 'Say the answer and why.');
			return {
				kind: 'recall',
				id: id ? source.claim(container, id) : source.claimNext('recall'),
				questionHtml: prose.html(parts.rest),
				answerHtml: prose.html(answer.children)
			};
		}
		case 'what-if': {
			const { id } = source.attributes(container, { optional: ['id', ...sceneAttributes] });
			return {
				kind: 'what-if',
				id: id ? source.claim(container, id) : source.claimNext('what-if'),
				html: prose.html(container.children)
			};
		}
		default:
			return source.misplaced(container);
	}
}

function readBeat(prose: Prose, container: Container): BeatBlock {
	const { source } = prose;
	const { at, id } = source.attributes(container, {
		required: ['at'],
		optional: ['id', ...sceneAttributes]
	});
	const step = source.step(container, at);
	prose.mention(container, step.position);
	return {
		kind: 'beat',
		id: id ? source.claim(container, id) : source.claimNext(`beat-${step.address}`),
		html: prose.html(container.children),
		...step
	};
}

function checkInnerLinks({ source, innerLinks }: Prose): void {
	for (const link of innerLinks) {
		if (source.hasId(link.url.slice(1))) continue;
		source.fail(link, `No block has the id “${link.url.slice(1)}”.`, 'Give one {#id}.');
	}
}

function checkCaptions(source: Source, captions: FrontMatter['captions']): void {
	const programs = [...source.scenes.programs.values()];
	for (const [name, { place }] of captions) {
		const isLeaf = programs.some(({ nodes, trace }) => {
			const node = nodes.get(name);
			return node !== undefined && trace.graph.nodes[node]?.op === null;
		});
		if (isLeaf) continue;
		source.failAt(place, `The program has no leaf “${name}”.`, 'Captions stand under leaves.');
	}
}
