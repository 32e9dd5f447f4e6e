/** Where a reader was last in a lesson, to the step, so that she can go on right there. */
import type { Time } from './progress.ts';
import { parser, readParts, recordVersion, time, type RecordKind } from './record.ts';

/** The step that was on the stage, and when; an empty address at time 0 is nowhere. */
export interface Place {
	/** Its address as in a link: `square,x=3:forward.L`. */
	readonly step: string;
	readonly time: Time;
}

const nowhere: Place = { step: '', time: 0 };

/** How the place in a lesson is kept; the later one holds. */
export const placeRecord: RecordKind<Place> = {
	empty: nowhere,
	read: (kept) =>
		readParts(kept, ['step', 'time'], nowhere, ({ step, time: moment }, complain) => {
			const at = parser(time)(moment);
			if (typeof step === 'string' && at !== null) return { step, time: at };
			complain();
			return nowhere;
		}),
	merge: (a, b) => (b.time > a.time || (b.time === a.time && b.step > a.step) ? b : a),
	write: (place) => ({ version: recordVersion, ...place }),
	clearing: {
		newest: (place) => place.time,
		since: (place, after) => (place.time > after || after === 0 ? place : nowhere)
	}
};
