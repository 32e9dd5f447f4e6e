/** The workbench: programs, traces, layouts and playback, held together. */
export type { Highlight } from './highlight.ts';
export { lookAtStack } from './look-at-stack.svelte.ts';
export type { StackView } from './stack-view.svelte.ts';
export type { DrawnStack, Material } from './material.ts';
export { inspect, type EdgeInspection } from './inspection.ts';
export { Nudging, promiseOf, type NudgePromise } from './nudging.svelte.ts';
export { restOf } from './rest-of-paths.ts';
export type { Tool, ToolKind } from './tool.ts';
export { Workbench } from './workbench.svelte.ts';
