/** A question is never spoiled, never blocks, and keeps what was said. */
import { expect, test } from './support/test.ts';

/** What only the text behind the first and behind the second question says. */
const afterFirst = 'Raise v1 by a little';
const afterSecond = 'the largest of all eight';

test.beforeEach(async ({ lesson }) => {
	await lesson.open();
});

test('what gives an answer away is not in the document until the question is answered', async ({
	lesson
}) => {
	await expect(lesson.cover).toBeVisible();
	await expect(lesson.text).not.toContainText(afterFirst);
	await expect(lesson.text).not.toContainText('In a product, the slope');
	await expect(lesson.text).not.toContainText('−0.7600');
	await expect(lesson.prediction('largest')).toHaveCount(0);
	await lesson.show('sign-v1');
	await expect(lesson.text).toContainText(afterFirst);
	await expect(lesson.text).not.toContainText(afterSecond);
	await expect(lesson.exercise).toHaveCount(0);
	await lesson.show('largest');
	await expect(lesson.text).toContainText(afterSecond);
	await expect(lesson.exercise).toBeVisible();
	await expect(lesson.cover).toHaveCount(0);
});

test('the stage waits before the step that a question asks about', async ({ lesson, page }) => {
	const { stage } = lesson;
	await stage.control('last').click();
	await expect(stage.sentence).toHaveText(/^The stage waits/);
	await expect(stage.number('v1', 'grad')).toHaveCount(0);
	await expect(stage.number('h1', 'grad')).toHaveCount(0);
	await page.getByRole('button', { name: 'Go to the question' }).click();
	await expect(lesson.prediction('sign-v1').getByRole('radio').first()).toBeFocused();
	await lesson.show('sign-v1');
	await expect(stage.number('v1', 'grad')).toHaveText('−0.7600');
	await expect(stage.number('w11', 'grad')).toHaveCount(0);
	await lesson.show('largest');
	await expect(stage.number('x3', 'grad')).toHaveText('7.885');
});

test('nothing is checked before an option is chosen', async ({ lesson }) => {
	const question = lesson.prediction('sign-v1');
	const check = question.getByRole('button', { name: 'Check' });
	await expect(check).toHaveAttribute('aria-disabled', 'true');
	await check.click({ force: true });
	await expect(question.getByRole('radio')).toHaveCount(3);
	await expect(lesson.cover).toBeVisible();
});

for (const { option, verdict, feedback } of [
	{ option: 'Negative', verdict: '✓ Right.', feedback: 'A negative number arrives' },
	{ option: 'Positive', verdict: '✗ Not this time.', feedback: 'student A passed: more effort' },
	{ option: 'Zero', verdict: '✗ Not this time.', feedback: 'only if h1 were zero' }
]) {
	test(`the answer “${option}” is told why it is right or wrong`, async ({ lesson }) => {
		const question = lesson.prediction('sign-v1');
		await lesson.predict('sign-v1', option);
		await expect(question).toContainText(verdict);
		await expect(question).toContainText(`You said: ${option}`);
		await expect(question).toContainText(feedback);
		await expect(question).toContainText('In a product, the slope');
		const isRight = option === 'Negative';
		await expect(question.getByText('It was: Negative')).toHaveCount(isRight ? 0 : 1);
	});
}

for (const { option, feedback } of [
	{ option: 'from the lost connections to obstacles', feedback: 'It is the largest weight' },
	{ option: 'from homework to obstacles', feedback: 'the largest number arrives' },
	{ option: 'from obstacles to the output', feedback: 'It is nearer to the loss' },
	{ option: 'from homework to effort', feedback: 'The input is the largest, but less arrives' }
]) {
	test(`the weight “${option}” gets its own feedback`, async ({ lesson }) => {
		await lesson.show('sign-v1');
		await lesson.predict('largest', option);
		await expect(lesson.prediction('largest')).toContainText(feedback);
	});
}

test('what was said and what it was stay after a reload', async ({ lesson }) => {
	await lesson.predict('sign-v1', 'Positive');
	await lesson.show('largest');
	await lesson.reload();
	await expect(lesson.prediction('sign-v1')).toContainText('You said: Positive');
	await expect(lesson.prediction('sign-v1')).toContainText('It was: Negative');
	await expect(lesson.prediction('largest')).toContainText('You chose to be shown.');
	await expect(lesson.prediction('sign-v1').getByRole('radio')).toHaveCount(0);
	await expect(lesson.cover).toHaveCount(0);
});
