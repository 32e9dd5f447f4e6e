/**
 * Reading lessons from disk. A lesson is a folder `content/09-backpropagation` with a program, perhaps
 * others beside it, and one text per language; where a language's text is not written yet, the English
 * one stands in.
 */
import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { foldPasses } from '#lib/autodiff/index.ts';
import { namedNodes, runProgram } from '#lib/language/index.ts';
import type { Language } from '#lib/notation/index.ts';
import { buildLesson } from './build-lesson.ts';
import { ContentError } from './content-error.ts';
import { readFrontMatter, type FrontMatter } from './front-matter.ts';
import { lessonRun, type LessonRun } from './lesson-run.ts';
import type { BuiltLesson } from './lesson.ts';
import { readGlossary } from './glossary.ts';
import { parseMarkdown } from './markdown.ts';

/** Where lessons lie, seen from where the build is started. */
const contentFolder = 'content';
/** `program.py`, and `program.square.py` whose name is “square”. */
const programName = /^program(?:\.([a-z][a-z0-9-]*))?\.py$/;

/** What a list of lessons says of each. */
export interface LessonEntry extends Omit<FrontMatter, 'captions'> {
	/** The language of its text. */
	readonly language: Language;
}

/** All lessons in the order of the course. */
export async function listLessons(
	language: Language,
	folder = contentFolder
): Promise<readonly LessonEntry[]> {
	const entries = lessonFolders(folder).map(async (lesson): Promise<LessonEntry> => {
		const { text, file, written } = await readText(lesson, language);
		const { number, isCheck, slug, topic, title, goal, minutes } = frontMatterOf(
			lesson,
			file,
			text
		);
		return { number, isCheck, slug, topic, title, goal, minutes, language: written };
	});
	return (await Promise.all(entries)).sort((a, b) => a.number - b.number);
}

/**
 * The lesson with a slug, in a language or else in English. Throws a ContentError at the first mistake
 * in its text or its program, and an Error if there is no such lesson.
 */
export async function readLesson(
	slug: string,
	language: Language,
	folder = contentFolder
): Promise<BuiltLesson> {
	const lesson = lessonFolders(folder).find((path) => slugOf(path) === slug);
	if (!lesson) throw new Error(`There is no lesson “${slug}” in ${folder}.`);
	const { text, file, written } = await readText(lesson, language);
	frontMatterOf(lesson, file, text);
	return buildLesson({
		file,
		text,
		language: written,
		programs: await runPrograms(lesson),
		resolveLink: (url) => lessonAddress(lesson, url),
		glossary: await readGlossary(written, join(folder, 'glossary'))
	});
}

/** The texts of a lesson's programs by name; that of `program.py` has none. Throws if there is no such lesson. */
export async function readPrograms(
	slug: string,
	folder = contentFolder
): Promise<ReadonlyMap<string, string>> {
	const lesson = lessonFolders(folder).find((path) => slugOf(path) === slug);
	if (!lesson) throw new Error(`There is no lesson “${slug}” in ${folder}.`);
	const programs = await programsIn(lesson);
	return new Map([...programs].map(([name, { text }]) => [name, text]));
}

/** A folder's programs by name; `program.py` must be there. */
async function programsIn(lesson: string) {
	const programs = new Map<string, { readonly file: string; readonly text: string }>();
	for (const name of ['program.py', ...readdirSync(lesson)]) {
		const match = programName.exec(name);
		if (!match || programs.has(match[1] ?? '')) continue;
		const file = join(lesson, name);
		programs.set(match[1] ?? '', { file, text: await readFile(file, 'utf8') });
	}
	return programs;
}

/** The runs of a folder's programs by name. */
async function runPrograms(lesson: string): Promise<ReadonlyMap<string, LessonRun>> {
	const runs = new Map<string, LessonRun>();
	for (const [name, { file, text }] of await programsIn(lesson)) {
		const result = runProgram(text, 'en');
		if (result.kind === 'diagnostic') {
			const { message, hint } = result.diagnostic;
			throw new ContentError(file, result.diagnostic, message, hint);
		}
		const { recording, drawnAs } = foldPasses(result.run.recording);
		const names = [...namedNodes(result.run)].map(
			([called, node]) => [called, drawnAs[node] ?? node] as const
		);
		runs.set(name, lessonRun(recording, new Map(names)));
	}
	return runs;
}

/** The folders that hold a lesson: one without an English text is only being prepared. */
function lessonFolders(folder: string): string[] {
	return readdirSync(folder, { withFileTypes: true })
		.filter((entry) => entry.isDirectory() && /^\d+-/.test(entry.name))
		.map(({ name }) => join(folder, name))
		.filter((lesson) => existsSync(textFile(lesson, 'en')));
}

function textFile(lesson: string, language: Language): string {
	return join(lesson, `lesson.${language}.md`);
}

function slugOf(lesson: string): string {
	return basename(lesson).replace(/^\d+-/, '');
}

async function readText(lesson: string, language: Language) {
	const written = existsSync(textFile(lesson, language)) ? language : 'en';
	const file = textFile(lesson, written);
	return { file, written, text: await readFile(file, 'utf8') };
}

/** The front matter, which must agree with the folder's name. The text below it is not read. */
function frontMatterOf(lesson: string, file: string, text: string): FrontMatter {
	const [head] = /^---\n[^]*?\n---\n/.exec(text) ?? [text];
	const front = readFrontMatter(file, parseMarkdown(file, head));
	const named = `${String(front.number).padStart(2, '0')}-${front.slug}`;
	if (named === basename(lesson)) return front;
	throw new ContentError(
		file,
		{ line: 1, column: 1 },
		`Number and slug do not fit the folder ${basename(lesson)}.`,
		`Name the folder ${named}, or mend the front matter.`
	);
}

/** The address of a lesson that a relative link leads to, seen from another lesson's address. */
function lessonAddress(lesson: string, url: string): string | null {
	const [path = '', hash = ''] = url.split(/(?=#)/);
	if (/^[a-z]+:|^\//i.test(path) || !existsSync(join(lesson, path))) return null;
	const folder = join(lesson, path.replace(/lesson\.[a-z]+\.md$/, ''));
	return /^\d+-/.test(basename(folder)) ? `../${slugOf(folder)}/${hash}` : null;
}
