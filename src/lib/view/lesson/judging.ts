/** What judges a typed number, in a file of its own: it is loaded with the first answer. */
export { judgeAnswer } from '#lib/quiz/index.ts';
