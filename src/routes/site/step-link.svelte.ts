/**
 * The address names the step on the stage by its meaning (`#step=backward.w23`), so that any moment can
 * be sent to somebody. It is replaced, never pushed: stepping leaves the history alone.
 */
import { replaceState } from '$app/navigation';
import { page } from '$app/state';
import { onMount } from 'svelte';
import { startAddress } from '#lib/autodiff/index.ts';
import type { Workbench } from '#lib/workbench/index.ts';
import { nudgeOf, stepFragment, stepOf } from './step-fragment.ts';

/** How long the address waits before it follows: browsers refuse more than a few changes a second. */
const patience = 300;

/** Ties the address to the workbench's position, both ways. Call while a page is set up. */
export class StepLink {
	/** The address of a step that the lesson does not have; null when all is well. */
	unknown = $state<string | null>(null);
	#isFollowing = $state(false);

	/** Calls `onrest` with each address at which the reader comes to rest, once she has moved at all. */
	constructor(workbench: Workbench, onrest: (address: string) => void) {
		let opened: string | null = null;
		/** Where she is at rest, not told yet: she may leave the page before patience has run out. */
		let untold: string | null = null;
		const tell = () => {
			if (untold !== null) onrest(untold);
			untold = null;
		};
		onMount(() => {
			// The event's own address: the one in the bar may have followed an earlier step since.
			const open = ({ newURL }: HashChangeEvent) => this.#open(workbench, new URL(newURL).hash);
			this.#open(workbench, location.hash);
			this.#isFollowing = true;
			const followed = (event: MouseEvent) => this.#follow(workbench, event);
			addEventListener('hashchange', open);
			addEventListener('click', followed, { capture: true });
			addEventListener('pagehide', tell);
			return () => {
				removeEventListener('hashchange', open);
				removeEventListener('click', followed, { capture: true });
				removeEventListener('pagehide', tell);
				tell();
			};
		});
		$effect(() => {
			const address = workbench.addressOf(workbench.playback);
			if (!this.#isFollowing || workbench.playback.isHeld) return;
			opened ??= address;
			const hasMoved = address !== opened || stepOf(location.hash) !== null;
			untold = hasMoved ? address : null;
			const timer = setTimeout(() => {
				write(address);
				tell();
			}, patience);
			return () => clearTimeout(timer);
		});
	}

	/** A link to a step on this page leads there as often as it is pressed, and leaves the history alone. */
	#follow(workbench: Workbench, event: MouseEvent): void {
		const link = (event.target as Element | null)?.closest?.('a[href^="#step="]');
		const isPlain = event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey);
		if (!link || !isPlain) return;
		event.preventDefault();
		this.#open(workbench, link.getAttribute('href') ?? '');
	}

	#open(workbench: Workbench, fragment: string): void {
		const address = stepOf(fragment);
		if (address === null) return;
		const place = workbench.placeOf(address);
		this.unknown = place ? null : address;
		workbench.show(place ?? workbench.placeNear(address));
		const nudge = nudgeOf(fragment);
		const node = nudge && workbench.addresses.nodeWithKey(nudge.leaf);
		if (nudge && node !== null) workbench.tools.tool = { kind: 'wiggle', node, by: nudge.by };
	}
}

function write(address: string): void {
	const now = stepOf(location.hash);
	const isPlain = nudgeOf(location.hash) === null;
	if ((now === address && isPlain) || (now === null && address === startAddress)) return;
	replaceFragment(stepFragment(address));
}

/** Puts another fragment of this very page into the address, without a new entry in the history. */
export function replaceFragment(fragment: string): void {
	// eslint-disable-next-line svelte/no-navigation-without-resolve
	replaceState(fragment, page.state);
}
