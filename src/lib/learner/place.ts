/** Where a reader was last in a lesson, to the step, so that she can go on right there. */
import * as v from 'valibot';
import type { Time } from './progress.ts';
import type { RecordKind } from './record.ts';

/** The step that was on the stage, and when; an empty address at time 0 is nowhere. */
export interface Place {
	/** Its address as in a link: `square,x=3:forward.L`. */
	readonly step: string;
	readonly time: Time;
}

const nowhere: Place = { step: '', time: 0 };
const version = 1;
const time = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8.64e15));
const schema = v.strictObject({ version: v.literal(version), step: v.string(), time });

/** How the place in a lesson is kept; the later one holds. */
export const placeRecord: RecordKind<Place> = {
	empty: nowhere,
	read(kept) {
		if (kept === undefined) return { kind: 'absent', content: nowhere };
		const result = v.safeParse(schema, kept);
		if (result.success) {
			return { kind: 'whole', content: { step: result.output.step, time: result.output.time } };
		}
		const isNewer = v.is(v.looseObject({ version: v.pipe(v.number(), v.gtValue(version)) }), kept);
		return { kind: isNewer ? 'newer' : 'damaged', content: nowhere };
	},
	merge: (a, b) => (b.time > a.time || (b.time === a.time && b.step > a.step) ? b : a),
	write: (place) => ({ version, ...place }),
	clearing: {
		newest: (place) => place.time,
		since: (place, after) => (place.time > after || after === 0 ? place : nowhere)
	}
};
