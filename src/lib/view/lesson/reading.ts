/**
 * Ties scrolling to the current beat, both ways. Reading on makes the beat at the reading line current;
 * when the stage moves instead, the current beat is brought into sight. A scroll that we caused never
 * counts as reading, and a beat that was read is never scrolled to, so the two cannot chase each other.
 */
import type { Attachment } from 'svelte/attachments';

/** Where one reads, as a fraction of the height that nothing covers. */
const readingLine = 0.4;

/** Which beat is current, and what to do when the reader reads another. */
export interface Reading {
	current(): string | null;
	read(id: string): void;
}

/** Watches the beats (`[data-beat]`) inside the element. */
export function reading({ current, read }: Reading): Attachment<HTMLElement> {
	let known = current();
	let guidedTo = -1;
	return (element) => {
		const id = current();
		if (id !== null && id !== known) {
			known = id;
			guide(element.querySelector<HTMLElement>(`[data-beat="${CSS.escape(id)}"]`));
		}
		const scrolled = () => {
			if (scrollY === guidedTo) return;
			const found = beatAtLine(element);
			if (found === null || found === known) return;
			known = found;
			read(found);
		};
		addEventListener('scroll', scrolled, { passive: true });
		return () => removeEventListener('scroll', scrolled);
	};

	function guide(beat: HTMLElement | null) {
		if (!beat || isInSight(beat)) return;
		beat.scrollIntoView({ block: 'center', behavior: 'instant' });
		guidedTo = scrollY;
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
