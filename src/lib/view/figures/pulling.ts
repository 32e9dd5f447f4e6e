/**
 * Pulls a point in a plot with mouse, pen or finger. A finger that goes up or down scrolls the page, so
 * it pulls only once it goes sideways, or from the point itself; a tap puts the point there.
 */
import type { Attachment } from 'svelte/attachments';

/** So far a finger goes before it is clear what it wants, in pixels of the screen. */
const slack = 6;

/** Calls back with the place of the pointer inside the element, as a share of its width and height. */
export function pulling(
	onplace: ((right: number, down: number) => void) | undefined
): Attachment<SVGSVGElement> {
	return (element) => {
		if (!onplace) return;
		let from: { readonly x: number; readonly y: number; readonly isFinger: boolean } | null = null;
		const place = ({ clientX, clientY }: PointerEvent) => {
			const { left, top, width, height } = element.getBoundingClientRect();
			onplace((clientX - left) / (width || 1), (clientY - top) / (height || 1));
		};
		const listeners = new AbortController();
		const listen = (name: string, listener: (event: PointerEvent) => void) =>
			element.addEventListener(name, listener as EventListener, { signal: listeners.signal });
		listen('pointerdown', (event) => {
			if (event.button !== 0) return;
			const point = (event.target as Element).closest<SVGElement>('[role=slider]');
			const isFinger = event.pointerType === 'touch' && !point;
			from = { x: event.clientX, y: event.clientY, isFinger };
			element.setPointerCapture(event.pointerId);
			(point ?? element.querySelector<SVGElement>('[role=slider]'))?.focus({ preventScroll: true });
			if (!isFinger) place(event);
		});
		listen('pointermove', (event) => {
			if (!from) return;
			const across = Math.abs(event.clientX - from.x);
			if (from.isFinger && across < Math.max(slack, Math.abs(event.clientY - from.y))) return;
			from = { ...from, isFinger: false };
			place(event);
		});
		listen('pointerup', (event) => {
			if (from?.isFinger) place(event);
			from = null;
		});
		listen('pointercancel', () => (from = null));
		return () => listeners.abort();
	};
}
