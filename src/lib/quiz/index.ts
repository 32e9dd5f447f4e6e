/** Reading and judging what a learner types. This file is its whole public surface. */
export { judgeAnswer, type NumericField } from './judge-answer.ts';
export { brokenGoal, type Bounds } from './judge-run.ts';
export { readNumber } from './read-number.ts';
