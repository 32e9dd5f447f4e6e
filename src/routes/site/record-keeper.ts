/** What keeps the reader's record, in a file of its own: it is loaded when there is something to keep or read. */
export { openLearner } from '#lib/learner/index.ts';
