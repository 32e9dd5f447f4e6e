/** Drag and pinch-wheel on an element, as an attachment: reports movement, never swallows a click. */
import type { Attachment } from 'svelte/attachments';

/** A drag of fewer pixels than this is a click. */
const clickSlack = 4;

/** What to do with the pointer's movement in pixels, and with the wheel. */
export interface DragHandlers {
	move(drag: { readonly x: number; readonly y: number }): void;
	wheel?(event: WheelEvent): void;
}

/** Reports drags that begin on the element. A click that ends a drag is swallowed. */
export function dragging({ move, wheel }: DragHandlers): Attachment<Element> {
	return (element) => {
		let last: { x: number; y: number } | null = null;
		let travelled = 0;
		const listeners = new AbortController();
		const listen = <Name extends keyof ElementEventMap | keyof GlobalEventHandlersEventMap>(
			name: Name,
			listener: (event: never) => void,
			options: AddEventListenerOptions = {}
		) =>
			element.addEventListener(name, listener as EventListener, {
				...options,
				signal: listeners.signal
			});
		listen('pointerdown', (event: PointerEvent) => {
			if (event.button !== 0) return;
			last = { x: event.clientX, y: event.clientY };
			travelled = 0;
		});
		listen('pointermove', (event: PointerEvent) => {
			if (!last || event.buttons === 0) return;
			const drag = { x: event.clientX - last.x, y: event.clientY - last.y };
			travelled += Math.abs(drag.x) + Math.abs(drag.y);
			if (travelled < clickSlack) return;
			if (!element.hasPointerCapture(event.pointerId)) element.setPointerCapture(event.pointerId);
			last = { x: event.clientX, y: event.clientY };
			move(drag);
		});
		const end = () => (last = null);
		listen('pointerup', end);
		listen('pointercancel', end);
		listen(
			'click',
			(event: MouseEvent) => {
				if (travelled >= clickSlack) event.stopPropagation();
				travelled = 0;
			},
			{ capture: true }
		);
		if (wheel) listen('wheel', wheel, { passive: false });
		return () => listeners.abort();
	};
}
