/**
 * The figure kit: what a lesson with figures loads, and a lesson without does not. A route asks for it
 * while it loads, so that figures stand in the page before any script runs.
 */
import { createContext, type Component } from 'svelte';
import type { Frame, NodeId } from '#lib/autodiff/index.ts';
import type { ExerciseRun, Figure, FigureBlock, FigureKindName } from '#lib/lessons/index.ts';
import type { LessonProgress } from '#lib/learner/index.ts';
import type { Place } from '#lib/player/index.ts';
import type { Workbench } from '#lib/workbench/index.ts';
import type { FigureMessages } from '../messages/en-figures.ts';
import type * as RunJudgeModule from './judge-run.ts';

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

/** The functions that judge runs, which are loaded with them. */
type RunJudge = Pick<typeof RunJudgeModule, 'judgeRun' | 'chosenIn'>;

/** What stands in an exercise for a number that is judged by running it. */
export interface ExerciseRunProps {
	/** Unique on the page. */
	readonly id: string;
	readonly run: ExerciseRun;
	/** The scene in which the number is set, and where the stage stands then. */
	readonly place: Place;
	readonly kit: FigureKit;
	readonly workbench: Workbench;
	/** What is chosen, as it is written; empty before anything is. */
	readonly answer: string;
	/** What was checked last; null before. */
	readonly kept: string | null;
	readonly onanswer: (answer: string) => void;
}

/** The loaded components and texts; null where the lesson has no use for them. */
export interface FigureKit {
	readonly Figure: Component<FigureProps> | null;
	readonly drawings: Readonly<Partial<Record<FigureKindName, Component<DrawingProps>>>>;
	/** How runs are shown, judged, and asked what is chosen. */
	readonly runs: (RunJudge & { readonly ExerciseRun: Component<ExerciseRunProps> }) | null;
	readonly text: FigureMessages;
}

/** A kit with the workbench that its figures are drawn from. */
export interface FigureContext {
	readonly kit: FigureKit | null;
	readonly workbench: Workbench;
}

const [useFigures, setFigures] = createContext<FigureContext>();

/** `useFigures` gives what the page has loaded for its figures: call it while a component is set up. */
export { setFigures, useFigures };
