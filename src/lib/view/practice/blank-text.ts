/** What is said of the blanks of a stage. */
import type { Graph } from '#lib/autodiff/index.ts';
import { plainName, type Language } from '#lib/notation/index.ts';
import { explainMistake, type Blank } from '#lib/quiz/index.ts';
import { practiceText } from '../messages/practice.ts';
import type { BlankState, FilledBlank } from './filled-blank.ts';

/** What a blank asks for: “Gradient of v2”. */
export function blankName(graph: Graph, { kind, node }: Blank, language: Language): string {
	return practiceText(language).blanks.field[kind](plainName(graph, node));
}

/** The same inside a sentence: “the gradient of v2”. */
export function blankNumber(graph: Graph, { kind, node }: Blank, language: Language): string {
	return practiceText(language).blanks.number[kind](plainName(graph, node));
}

/** Why a number is wrong, in one sentence; empty where nothing wrong was typed. */
export function whyWrong(
	graph: Graph,
	{ verdict, blank }: FilledBlank,
	language: Language
): string {
	const text = practiceText(language).blanks;
	if (!verdict || verdict.kind === 'right') return '';
	if (verdict.kind === 'unreadable') return text.unreadable;
	return verdict.reason
		? explainMistake(graph, verdict.reason, language)
		: text.unknown[blank.kind];
}

/**
 * What the stage says while blanks hold it: what became of the number that was checked last, and which
 * one is asked for. `note` is what the lesson itself says to a wrong number.
 */
export function blankMessage(
	{ firstWrong, firstOpen, lastRight }: BlankState,
	graph: Graph,
	isHeld: boolean,
	note: string,
	language: Language
): string {
	const text = practiceText(language).blanks;
	const name = ({ blank }: FilledBlank) => blankName(graph, blank, language);
	const right = lastRight ? text.right(name(lastRight)) : '';
	if (!firstOpen) return lastRight ? `${right} ${text.done}` : '';
	if (!isHeld) return '';
	if (firstWrong)
		return text.wrong(name(firstWrong), note || whyWrong(graph, firstWrong, language));
	return `${right} ${text.waiting(blankNumber(graph, firstOpen.blank, language))}`.trim();
}
