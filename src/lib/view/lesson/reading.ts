/**
 * Ties scrolling to the current beat, both ways. Reading on makes the beat at the reading line current;
 * when the stage moves instead, the current beat is brought into sight. Only a scroll by hand counts as
 * reading, and a beat that was read is never scrolled to, so the two cannot chase each other.
 */
import type { Attachment } from 'svelte/attachments';

/** Where one reads, as a fraction of the height that nothing covers. */
const readingLine = 0.4;

/** How long after the last wheel, touch or key a hand still counts as scrolling, in milliseconds. */
const grip = 400;

/** Which beat is current, and what to do when the reader reads another. */
export interface Reading {
	current(): string | null;
	read(id: string): void;
}

const gestures = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const;
const scrollKeys = new Set(['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End', ' ']);

/** Whether a hand scrolls; a browser also scrolls by itself, when focus or layout moves. */
function isScrolling(event: Event): boolean {
	if (event instanceof KeyboardEvent) return scrollKeys.has(event.key);
	// A press on the page itself, and on nothing in it, is one on its scroll bar.
	return event.type !== 'pointerdown' || event.target === document.documentElement;
}

/** Watches the beats (`[data-beat]`) inside the element. Make it once: it remembers what was read. */
export function reading({ current, read }: Reading): Attachment<HTMLElement> {
	let known = current();
	/** What last set a hand to scrolling; the stage may have taken it for itself since. */
	let gesture: Event | null = null;
	return (element) => {
		const id = current();
		if (id !== null && id !== known) {
			known = id;
			// While she scrolls, the text is in her hand: it is not drawn back to the stage.
			if (!isInHand()) guide(element.querySelector<HTMLElement>(`[data-beat="${CSS.escape(id)}"]`));
		}
		const listeners = new AbortController();
		const options = { passive: true, signal: listeners.signal };
		const takenInHand = (event: Event) => {
			if (isScrolling(event)) gesture = event;
		};
		const scrolled = () => {
			const isByHand = gesture !== null && !gesture.defaultPrevented;
			const found = isByHand ? beatAtLine(element) : null;
			if (found === null || found === known) return;
			known = found;
			read(found);
		};
		for (const name of gestures) addEventListener(name, takenInHand, options);
		addEventListener('scroll', scrolled, options);
		addEventListener('scrollend', () => (gesture = null), options);
		return () => listeners.abort();
	};

	function isInHand(): boolean {
		if (gesture === null || gesture.defaultPrevented) return false;
		return performance.now() - gesture.timeStamp < grip;
	}

	function guide(beat: HTMLElement | null) {
		if (!beat || isInSight(beat)) return;
		gesture = null;
		beat.scrollIntoView({ block: 'center', behavior: 'instant' });
	}
}

/** The beat at the reading line: the last that begins above it, else the first. */
function beatAtLine(element: HTMLElement): string | null {
	const covered = coveredHeight();
	const line = covered + (innerHeight - covered) * readingLine;
	const beats = [...element.querySelectorAll<HTMLElement>('[data-beat]')];
	const found = beats.findLast((beat) => beat.getBoundingClientRect().top <= line) ?? beats[0];
	return found?.dataset['beat'] ?? null;
}

function isInSight(beat: HTMLElement): boolean {
	const { top, bottom } = beat.getBoundingClientRect();
	return top >= coveredHeight() && bottom <= innerHeight;
}

/** What covers the top of the window: the page says it by its scroll padding. */
function coveredHeight(): number {
	return parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;
}
