/**
 * A place in a text, by the block that stands at the reading line and where its upper edge is: the same
 * in every language, however long the sentences are.
 */

/** Where somebody reads. */
export interface TextPlace {
	/** The id of the block. */
	readonly id: string;
	/** Where its upper edge is in the window, in pixels; null for wherever it is read best. */
	readonly offset: number | null;
	/** The beat that was current, if it is to stay so while its step is on the stage. */
	readonly beat: string | null;
}

/** Where one reads, as a fraction of the height of the window. */
const readingLine = 0.4;

/**
 * The place that is being read inside an element: the current beat where it is in sight, else the block
 * at the reading line; null where nothing has an id.
 */
export function placeInText(element: ParentNode): TextPlace | null {
	const blocks = [...element.querySelectorAll<HTMLElement>('[id]')].filter(({ id }) => id !== '');
	const top = (block: HTMLElement) => block.getBoundingClientRect().top;
	const current = element.querySelector<HTMLElement>('.beat.current');
	const isSeen = current && top(current) >= 0 && top(current) < innerHeight;
	const atLine = blocks.findLast((block) => top(block) <= innerHeight * readingLine) ?? blocks[0];
	const found = isSeen ? current : atLine;
	return found ? { id: found.id, offset: top(found), beat: current?.id ?? null } : null;
}

/** Scrolls to a place. What is covered by an open question is not there: then to the question. */
export function goToPlace({ id, offset }: TextPlace): void {
	const block = document.getElementById(id) ?? document.querySelector('[data-testid="cover"]');
	if (!block) return;
	if (offset === null) block.scrollIntoView({ block: 'start', behavior: 'instant' });
	else {
		const top = scrollY + block.getBoundingClientRect().top - offset;
		scrollTo({ top, behavior: 'instant' });
	}
}
