/** Which files each kind of figure needs. Loaded only for a lesson that has figures or runs. */
import type { Component } from 'svelte';
import type { Block, FigureKindName } from '#lib/lessons/index.ts';
import type { Language } from '#lib/notation/index.ts';
import type { DrawingProps, FigureKit } from './kit.ts';

const drawings: Readonly<Record<FigureKindName, () => Promise<{ default: Component<never> }>>> = {
	chain: () => import('./ChainFigure.svelte'),
	contour: () => import('./ContourFigure.svelte'),
	curve: () => import('./CurveFigure.svelte'),
	decision: () => import('./DecisionFigure.svelte'),
	fit: () => import('./FitFigure.svelte'),
	lines: () => import('./LinesFigure.svelte'),
	descent: () => import('./DescentFigure.svelte')
};

/** The kit of a lesson with figures or runs, in a language. */
export async function loadKit(blocks: readonly Block[], language: Language): Promise<FigureKit> {
	const kinds = new Set(
		blocks.flatMap((block) => (block.kind === 'figure' ? [block.figure.kind] : []))
	);
	const hasRuns = blocks.some(
		(block) => block.kind === 'exercise' && block.items.some(({ kind }) => kind === 'run')
	);
	const [figure, text, run, judge, ...loaded] = await Promise.all([
		kinds.size > 0 ? import('./Figure.svelte') : null,
		language === 'zh'
			? import('../messages/zh-figures.ts').then(({ zhFigures }) => zhFigures)
			: import('../messages/en-figures.ts').then(({ enFigures }) => enFigures),
		hasRuns ? import('./ExerciseRun.svelte') : null,
		hasRuns ? import('./judge-run.ts') : null,
		...[...kinds].map(
			async (kind) => [kind, (await drawings[kind]()).default as Component<DrawingProps>] as const
		)
	]);
	return {
		Figure: figure?.default ?? null,
		drawings: Object.fromEntries(loaded),
		runs: run && judge && { ...judge, ExerciseRun: run.default },
		text
	};
}
