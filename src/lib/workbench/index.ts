/** The workbench: programs, traces, layouts and playback, held together. */
export type { Material } from './material.ts';
export { Workbench, type Highlight } from './workbench.svelte.ts';
