/**
 * A deck is all slides of a lesson as a row of stops. A stop is what one click leads to: a slide at one
 * step of one scene. Everything on a slide follows from its stop, so that the wall, the presenter's
 * pictures and paper show the same.
 */
import { stepAddresses, type Trace } from '#lib/autodiff/index.ts';
import type { PredictionBlock, Slide } from '#lib/lessons/index.ts';
import type { DeckCommand } from './keys.ts';
import { placeQuestions } from './place-questions.ts';
import { positionsOf } from './positions.ts';

/** A slide in its deck. */
export interface DeckSlide extends Slide {
	/** Its number in the lesson, from 1, also where others are left out. */
	readonly number: number;
	/** Its stops in the deck, first and last. */
	readonly first: number;
	readonly last: number;
}

/** What one click leads to. */
export interface Stop {
	/** The place of its slide in the deck, and its own place in the slide, from 0. */
	readonly slide: number;
	readonly click: number;
	readonly scene: number;
	readonly position: number;
	/** The question that is asked here, and whether its answer is shown; null where none is. */
	readonly question: PredictionBlock | null;
	readonly isRevealed: boolean;
	/** As in a link: `slide=5&step=backward.w23`. It names the stop in every window. */
	readonly address: string;
}

/** A row of stops; there is at least one. */
export interface Deck {
	readonly slides: readonly DeckSlide[];
	readonly stops: readonly Stop[];
}

/**
 * The deck of a lesson's slides over the traces of its scenes; `only` chooses some, in their order. Each of
 * the questions is asked before the first click that would give it away.
 */
export function makeDeck(
	slides: readonly Slide[],
	traces: readonly Trace[],
	only: readonly number[] | null = null,
	questions: readonly PredictionBlock[] = []
): Deck {
	const addresses = traces.map(stepAddresses);
	const chosen = (only ?? slides.map((_, place) => place)).flatMap((place) => {
		const slide = slides[place];
		return slide ? [{ slide, number: place + 1 }] : [];
	});
	const walked = chosen.flatMap(({ slide }, place) =>
		positionsOf(traces[slide.scene], slide.fromPosition, slide.toPosition).map((position) => ({
			slide: place,
			scene: slide.scene,
			position
		}))
	);
	const asked = placeQuestions(walked, questions);
	const firsts = chosen.map((_, place) => asked.findIndex(({ slide }) => slide === place));
	const stops = asked.map((stop, index): Stop => {
		const step = addresses[stop.scene]?.addressOf(stop.position) ?? '';
		const kind = stop.isRevealed ? 'answer' : 'question';
		const question = stop.question ? `&${kind}=${stop.question.id}` : '';
		const address = `slide=${chosen[stop.slide]?.number ?? 0}&step=${step}${question}`;
		return { ...stop, click: index - (firsts[stop.slide] ?? 0), address };
	});
	const shown = chosen.map(({ slide, number }, place) => ({
		...slide,
		number,
		first: firsts[place] ?? 0,
		last: asked.findLastIndex((stop) => stop.slide === place)
	}));
	return { slides: shown, stops };
}

/** Where an address leads. */
export interface FoundStop {
	readonly stop: number;
	/** What was asked for in vain; null when it was found. */
	readonly unknown: string | null;
}

/** The stop with an address, else the beginning of its slide, else of the deck; null where none is asked for. */
export function stopOf(deck: Deck, fragment: string): FoundStop | null {
	const asked = new URLSearchParams(fragment.replace(/^#/, ''));
	const number = asked.get('slide');
	if (number === null) return null;
	const step = asked.get('step');
	const slide = deck.slides.find((slide) => String(slide.number) === number);
	const place = `slide=${number}${step === null ? '' : `&step=${step}`}`;
	const [kind, question] = ['question', 'answer']
		.map((name) => [name, asked.get(name)] as const)
		.find(([, id]) => id !== null) ?? ['', null];
	const address = question === null ? place : `${place}&${kind}=${question}`;
	const stop = deck.stops.findIndex((stop) => stop.address === address);
	if (stop >= 0) return { stop, unknown: null };
	// A question that is not asked any more leaves the step that it was asked at.
	const bare = deck.stops.findIndex(
		(stop) => stop.address.startsWith(`${place}&`) || stop.address === place
	);
	const nearest = step !== null && bare >= 0 ? bare : (slide?.first ?? 0);
	return { stop: nearest, unknown: slide && step === null ? null : address };
}

/** The first stop of the slide before or after the one of a stop; at the ends the first or last stop. */
export function besideSlide(deck: Deck, stop: number, by: 1 | -1): number {
	const slide = deck.slides[(deck.stops[stop]?.slide ?? 0) + by];
	return slide?.first ?? (by < 0 ? 0 : deck.stops.length - 1);
}

/** Where a command leads from a stop, past the ends of the deck too; null where it leads nowhere. */
export function stopAfter(deck: Deck, stop: number, command: DeckCommand): number | null {
	if (command === 'next') return stop + 1;
	if (command === 'back') return stop - 1;
	if (command === 'next-slide') return besideSlide(deck, stop, 1);
	if (command === 'previous-slide') return besideSlide(deck, stop, -1);
	if (command === 'first') return 0;
	return command === 'last' ? deck.stops.length - 1 : null;
}

/** How long each slide is meant to take, in milliseconds: its own plan, else its share of the lesson's minutes. */
export function planOf({ slides, stops }: Deck, lessonMinutes: number): readonly number[] {
	const minute = 60_000;
	return slides.map(
		({ minutes, first, last }) =>
			minute * (minutes ?? (lessonMinutes * (last - first + 1)) / stops.length)
	);
}
