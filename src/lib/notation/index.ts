/** Numbers, names, formulas and sentences of a trace, in every language. This file is its whole public surface. */
export { formatDate, formatMoment } from './date.ts';
export { formatCount } from './count.ts';
export { formatDuration, formatTime } from './duration.ts';
export { compare, formatChange, type Compared } from './difference.ts';
export type { Language } from './language.ts';
export type { NameRun } from './name.ts';
export { narrate, type Narration } from './narration.ts';
export { nameRuns, plainName, plainRule } from './node-name.ts';
export { formatExact, formatFixed, formatShort, withoutNoise } from './number.ts';
export { pathLines, pathsTex, type PathLine } from './path-lines.ts';
export { stepSentence } from './sentence.ts';
export { sourceLine } from './source-line.ts';
export { stepFormula } from './step-formula.ts';
export type { Formula } from './writer.ts';
export { textRuns } from './text-runs.ts';
