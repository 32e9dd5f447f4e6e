/**
 * How long a lecture has lasted, and each of its slides. The timer holds moments and sums, and counts
 * nothing by itself: what it shows is a function of the moment at which it is asked.
 */

/** Moments and spans are milliseconds. */
export interface LectureTimer {
	/** Since when it runs; null while it is paused or has not begun. */
	readonly since: number | null;
	/** The slide that is shown. */
	readonly slide: string;
	/** What each slide has had before `since`. */
	readonly spent: ReadonlyMap<string, number>;
}

/** A lecture that has not begun. */
export const newTimer: LectureTimer = { since: null, slide: '', spent: new Map() };

/** The timer once a slide is shown; where it runs, the slide before is given its time. */
export function showSlide(timer: LectureTimer, slide: string, now: number): LectureTimer {
	if (timer.slide === slide) return timer;
	return { since: timer.since === null ? null : now, slide, spent: spentAt(timer, now) };
}

/** The timer once somebody has stepped to a slide: with the first step it runs; one that was stopped stays so. */
export function comeToSlide(timer: LectureTimer, slide: string, now: number): LectureTimer {
	const isNew = timer.since === null && timer.spent.size === 0;
	return showSlide(isNew ? startTimer(timer, now) : timer, slide, now);
}

/** Runs, or goes on. */
export function startTimer(timer: LectureTimer, now: number): LectureTimer {
	return timer.since === null ? { ...timer, since: now } : timer;
}

/** Stands still. */
export function pauseTimer(timer: LectureTimer, now: number): LectureTimer {
	return { ...timer, since: null, spent: spentAt(timer, now) };
}

/** Begins again at 0, running if it ran. */
export function resetTimer({ since, slide }: LectureTimer, now: number): LectureTimer {
	return { since: since === null ? null : now, slide, spent: new Map() };
}

/** How long the lecture has lasted. */
export function elapsed(timer: LectureTimer, now: number): number {
	return [...spentAt(timer, now).values()].reduce((sum, span) => sum + span, 0);
}

/** How long the slide that is shown has been shown, over all visits. */
export function elapsedOnSlide(timer: LectureTimer, now: number): number {
	return spentAt(timer, now).get(timer.slide) ?? 0;
}

/** Reads a timer that another window told of; null when it is none. */
export function readTimer(heard: unknown): LectureTimer | null {
	if (typeof heard !== 'object' || heard === null) return null;
	const { since, slide, spent } = heard as Partial<Record<string, unknown>>;
	if (since !== null && !Number.isFinite(since)) return null;
	if (typeof slide !== 'string' || !(spent instanceof Map)) return null;
	const isWhole = [...spent].every(
		([name, span]: [unknown, unknown]) => typeof name === 'string' && Number.isFinite(span)
	);
	return isWhole
		? { since: since as number | null, slide, spent: spent as Map<string, number> }
		: null;
}

/** What each slide has had up to now; a clock that was set back takes nothing away. */
function spentAt({ since, slide, spent }: LectureTimer, now: number): ReadonlyMap<string, number> {
	if (since === null || slide === '') return spent;
	return new Map(spent).set(slide, (spent.get(slide) ?? 0) + Math.max(0, now - since));
}
