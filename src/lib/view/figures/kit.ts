/**
 * The figure kit: what a lesson with figures loads, and a lesson without does not. A route asks for it
 * while it loads, so that figures stand in the page before any script runs.
 */
import { createContext, type Component } from 'svelte';
import type { Frame, NodeId } from '#lib/autodiff/index.ts';
import type { Figure, FigureBlock, FigureKindName } from '#lib/lessons/index.ts';
import type { LessonProgress } from '#lib/learner/index.ts';
import type { Language } from '#lib/notation/index.ts';
import type { Workbench } from '#lib/workbench/index.ts';
import type { FigureMessages } from '../messages/en-figures.ts';

/** What a drawing of a figure gets: plain data and the frame that it is drawn from. */
export interface DrawingProps<Kind extends Figure = Figure> {
	readonly figure: Kind;
	readonly frame: Frame;
	readonly titles: FigureBlock['titles'];
	readonly text: FigureMessages;
	/** Whether what a question asks is still covered. */
	readonly isCovered: boolean;
	/** Sets leaves on the stage. */
	readonly onedit: (edits: readonly { readonly leaf: NodeId; readonly value: number }[]) => void;
}

/** What stands in the text for a block with a figure. */
export interface FigureProps {
	readonly block: FigureBlock;
	readonly kit: FigureKit;
	readonly workbench: Workbench;
	readonly progress: LessonProgress;
	readonly isInteractive: boolean;
}

/** The loaded components and texts. */
export interface FigureKit {
	readonly Figure: Component<FigureProps>;
	readonly drawings: Readonly<Partial<Record<FigureKindName, Component<DrawingProps>>>>;
	readonly text: FigureMessages;
}

const drawings: Readonly<Record<FigureKindName, () => Promise<{ default: Component<never> }>>> = {
	curve: () => import('./CurveFigure.svelte'),
	fit: () => import('./FitFigure.svelte'),
	lines: () => import('./LinesFigure.svelte'),
	descent: () => import('./DescentFigure.svelte')
};

/** Loads what some kinds of figure need, in a language; nothing at all for none. */
export async function loadFigures(
	kinds: readonly FigureKindName[],
	language: Language
): Promise<FigureKit | null> {
	if (kinds.length === 0) return null;
	const load = async (kind: FigureKindName) =>
		[kind, (await drawings[kind]()).default as Component<DrawingProps>] as const;
	const [{ default: Figure }, text, ...loaded] = await Promise.all([
		import('./Figure.svelte'),
		language === 'zh'
			? import('../messages/zh-figures.ts').then(({ zhFigures }) => zhFigures)
			: import('../messages/en-figures.ts').then(({ enFigures }) => enFigures),
		...[...new Set(kinds)].map(load)
	]);
	return { Figure, text, drawings: Object.fromEntries(loaded) };
}

/** A kit with the workbench that its figures are drawn from. */
export interface FigureContext {
	readonly kit: FigureKit | null;
	readonly workbench: Workbench;
}

const [useFigures, setFigures] = createContext<FigureContext>();

/** `useFigures` gives what the page has loaded for its figures: call it while a component is set up. */
export { setFigures, useFigures };
