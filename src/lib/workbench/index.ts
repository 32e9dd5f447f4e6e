/** The workbench: program, trace, layout and playback, held together. */
export { Workbench, type Highlight, type Material } from './workbench.svelte.ts';
