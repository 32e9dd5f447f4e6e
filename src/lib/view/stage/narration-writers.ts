/** What writes sentences and formulas, in a file of its own: only who edits a run has to load it. */
export { narrate } from '#lib/notation/index.ts';
