import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { front } from './cases/square.ts';
import { listLessons, readLesson } from './read-lesson.ts';

const program = `from micrograd.engine import Value
w, x = Value(2), Value(0.75)
a = w * x
L = a * a
L.backward()
`;
let folder = '';

async function write(lesson: string, files: Readonly<Record<string, string>>): Promise<void> {
	await mkdir(join(folder, lesson), { recursive: true });
	for (const [name, text] of Object.entries(files)) {
		await writeFile(join(folder, lesson, name), text);
	}
}

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'stepgrad-lessons-'));
});

afterEach(() => rm(folder, { recursive: true }));

describe('a folder of lessons', () => {
	test('is listed in the order of the course, each in its language or else in English', async () => {
		const cube = front.replace('number: 3', 'number: 12').replace('slug: square', 'slug: cube');
		await write('12-cube', { 'lesson.en.md': cube });
		await write('03-square', {
			'lesson.en.md': front,
			'lesson.zh.md': front.replace('A square', '平方')
		});
		const list = await listLessons('zh', folder);
		expect(list.map(({ slug, title, language }) => [slug, title, language])).toEqual([
			['square', '平方', 'zh'],
			['cube', 'A square', 'en']
		]);
	});

	test('leaves out a lesson that has no text yet', async () => {
		await write('04-cube', { 'program.py': program });
		expect(await listLessons('en', folder)).toEqual([]);
		await expect(readLesson('cube', 'en', folder)).rejects.toThrow('There is no lesson “cube”');
	});

	test('gives a lesson with the run of its program', async () => {
		await write('03-square', {
			'program.py': program,
			'lesson.en.md': `${front}See :grad[w], :grad[x], :local[w->a] and [this](../03-square/).`
		});
		const built = await readLesson('square', 'en', folder);
		expect(built.recording.graph.nodes.map(({ name }) => name)).toEqual(['w', 'x', 'a', 'L']);
		const [block] = built.lesson.blocks;
		expect(block?.kind === 'prose' && block.html.replace(/<\/?span[^>]*>/g, '')).toBe(
			'<p>See 2.25, 6, 0.75 and <a href="../square/">this</a>.</p>'
		);
	});

	test('runs the programs beside the first one, and shows those that the text asks for', async () => {
		const sum = 'from micrograd.engine import Value\nx = Value(3)\nb = x + x\n';
		await write('03-square', {
			'program.py': program,
			'program.sum.py': sum,
			'lesson.en.md': `${front}:::beat{at="forward b" program=sum}\n:value[b]\n:::`
		});
		const { scenes } = await readLesson('square', 'en', folder);
		expect(scenes.map(({ name, recording }) => [name, recording.graph.nodes.length])).toEqual([
			['', 4],
			['sum', 2]
		]);
		await write('03-square', { 'program.sum.py': 'x = Value(3\n' });
		await expect(readLesson('square', 'en', folder)).rejects.toThrow(
			/03-square\/program\.sum\.py:1:\d+: .+\. .+/
		);
	});

	test('is refused where name and front matter differ', async () => {
		await write('04-square', { 'lesson.en.md': front });
		await expect(listLessons('en', folder)).rejects.toThrow(
			`${join(folder, '04-square/lesson.en.md')}:1:1: Number and slug do not fit the folder 04-square. Name the folder 03-square, or mend the front matter.`
		);
	});

	test('is refused where a program cannot run, with its place', async () => {
		await write('03-square', { 'program.py': 'w = Value(2\n', 'lesson.en.md': front });
		await expect(readLesson('square', 'en', folder)).rejects.toThrow(
			/03-square\/program\.py:1:\d+: .+\. .+/
		);
	});

	test('is refused where a link leads to no lesson', async () => {
		await write('03-square', { 'program.py': program, 'lesson.en.md': `${front}[b](../04-b/)` });
		await expect(readLesson('square', 'en', folder)).rejects.toThrow(
			'03-square/lesson.en.md:11:1: The link “../04-b/” leads nowhere.'
		);
	});
});
