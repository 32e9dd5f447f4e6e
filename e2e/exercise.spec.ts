/** The exercise reads a number however it is written, and tells a wrong one what it is. */
import { LessonPage } from './support/lesson.ts';
import { expect, test } from './support/test.ts';

test.beforeEach(async ({ lesson }) => {
	await lesson.open();
	await lesson.showAll();
});

test('the right number is right in every way of writing it', async ({ lesson }) => {
	for (const typed of ['−1.368', '-1,368', '-1.3680', ' －１．３６８ ', '-1.37', '-1368e-3']) {
		await lesson.answer('v2', 'nothing');
		await expect(lesson.verdict('v2')).toContainText('not a number');
		await lesson.answer('v2', typed);
		await expect(lesson.verdict('v2'), typed).toHaveText(/^\s*✓\s*Right: −0\.9500 · 1\.44/);
	}
});

/** Wrong numbers of the content with a word of what each is told. */
const wrong = {
	v2: [
		['1.3680', 'The size is right, the sign is not'],
		['-0.95', 'what arrives at the product'],
		['2.4699', 'for the other factor'],
		['-0.76', 'You multiplied by h1'],
		['1.44', 'the local derivative alone']
	],
	h2: [
		['-0.95', 'still to be multiplied by v2'],
		['-2,4699', 'minus times minus is plus'],
		['-1.368', 'You multiplied by h2 itself'],
		['-2.6', 'the local derivative alone']
	],
	w21: [
		['2.4699', 'still to be multiplied by the input'],
		['-1.729', 'What arrives at unit 2 is positive'],
		['2.223', 'You multiplied by x2'],
		['-0.665', 'you used what arrives at unit 1'],
		['-0.741', 'You multiplied by w21 itself']
	]
} as const;

test('each wrong number that the lesson lists is told what it is', async ({ lesson }) => {
	for (const [field, answers] of Object.entries(wrong)) {
		for (const [typed, feedback] of answers) {
			await lesson.answer(field, typed);
			await expect(lesson.verdict(field), `${typed} for ${field}`).toContainText(feedback);
			await expect(lesson.verdict(field)).toContainText('✗');
			await expect(lesson.field(field)).toHaveAttribute('aria-invalid', 'true');
		}
	}
});

test('any other number is told to go on, and what is no number is told so', async ({ lesson }) => {
	await lesson.answer('h2', '17');
	await expect(lesson.verdict('h2')).toContainText('Not yet.');
	await lesson.answer('h2', 'about two');
	await expect(lesson.verdict('h2')).toContainText('That is not a number that I can read.');
	await expect(lesson.verdict('v2')).toHaveText('');
});

test('a verdict goes away while the answer is changed', async ({ lesson }) => {
	await lesson.answer('v2', '17');
	await expect(lesson.verdict('v2')).toContainText('Not yet.');
	await lesson.field('v2').fill('1');
	await expect(lesson.verdict('v2')).toHaveText('');
});

test('hints come one at a time, then the solution', async ({ lesson }) => {
	const { exercise } = lesson;
	const hints = exercise.locator('.hint');
	await expect(hints).toHaveCount(0);
	await expect(exercise.getByRole('button', { name: 'Solution' })).toHaveCount(0);
	for (const [index, words] of [
		'Look at the two products',
		'A plus and an open',
		'With p'
	].entries()) {
		await exercise.getByRole('button', { name: `Hint ${index + 1} of 3` }).click();
		await expect(hints).toHaveCount(index + 1);
		await expect(hints.last()).toContainText(words);
	}
	await expect(exercise).not.toContainText('= −1.3680');
	await exercise.getByRole('button', { name: 'Solution' }).click();
	await expect(hints.last()).toContainText('−0.9500 · 1.44 = −1.3680');
	await expect(exercise.getByRole('button', { name: /Hint|Solution/ })).toHaveCount(0);
});

test('three right answers are all right', async ({ lesson }) => {
	await lesson.answer('v2', '-1.368');
	await lesson.answer('h2', '2.47');
	await expect(lesson.exercise).not.toContainText('All of them are right.');
	await lesson.answer('w21', '1.729');
	await expect(lesson.exercise).toContainText('All of them are right.');
	await expect(lesson.exercise.getByRole('button', { name: 'Hint' })).toHaveCount(0);
});

test('answers are there after a reload and in a second tab', async ({ lesson, context }) => {
	await lesson.answer('v2', '-1,368');
	await lesson.answer('h2', '-2.6');
	const second = new LessonPage(await context.newPage());
	await second.open();
	await lesson.reload();
	for (const tab of [lesson, second]) {
		await expect(tab.field('v2')).toHaveValue('-1,368');
		await expect(tab.verdict('v2')).toContainText('✓');
		await expect(tab.field('h2')).toHaveValue('-2.6');
		await expect(tab.verdict('h2')).toContainText('the local derivative alone');
		await expect(tab.field('w21')).toHaveValue('');
	}
});
