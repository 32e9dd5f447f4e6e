/**
 * Keeps the site for times without a network, and says when there is a new version of it. Loaded when a
 * page has nothing else to do. A browser that refuses (private windows, no storage) reads as before.
 */
import { mount } from 'svelte';
import { resolve } from '$app/paths';
import UpdateNotice from './UpdateNotice.svelte';

/** The part of Trusted Types (W3C) that is used here; TypeScript does not know it yet. */
interface TrustedTypes {
	createPolicy(
		name: string,
		rules: { createScriptURL: (url: string) => string }
	): { createScriptURL(url: string): string };
}

/** Registers the service worker once the page has loaded, and has it keep the rest of the site. */
export async function keepSite(): Promise<void> {
	const { serviceWorker } = navigator as { readonly serviceWorker?: ServiceWorkerContainer };
	if (import.meta.env.DEV || !serviceWorker) return;
	if (document.readyState !== 'complete') {
		await new Promise((done) => addEventListener('load', done, { once: true }));
	}
	const registration = await serviceWorker
		.register(workerUrl(), { updateViaCache: 'none' })
		.catch(() => undefined);
	// A test may put something in the browser's place that answers nothing.
	if (!registration) return;
	announceUpdates(serviceWorker, registration);
	document.addEventListener('visibilitychange', () => {
		if (document.visibilityState === 'visible') registration.update().catch(() => undefined);
	});
	const { active } = await serviceWorker.ready;
	if (!savesData()) active?.postMessage('keep-all');
}

/** A notice when a new version waits, or when another tab has taken it. */
function announceUpdates(
	serviceWorker: ServiceWorkerContainer,
	registration: ServiceWorkerRegistration
): void {
	let isControlled = serviceWorker.controller !== null;
	let isAnnounced = false;
	let isAsked = false;
	const take = () => {
		isAsked = true;
		if (registration.waiting) registration.waiting.postMessage('take');
		else location.reload();
	};
	const announce = () => {
		if (isAnnounced) return;
		isAnnounced = true;
		mount(UpdateNotice, { target: document.body, props: { take } });
	};
	if (registration.waiting && isControlled) announce();
	registration.addEventListener('updatefound', () => {
		const { installing } = registration;
		installing?.addEventListener('statechange', () => {
			if (installing.state === 'installed' && isControlled) announce();
		});
	});
	serviceWorker.addEventListener('controllerchange', () => {
		if (isAsked) location.reload();
		else if (isControlled) announce();
		isControlled = true;
	});
}

/** The reader has asked the browser to load little. */
function savesData(): boolean {
	const { connection } = navigator as { readonly connection?: { readonly saveData?: boolean } };
	return connection?.saveData === true;
}

/** The address of the service worker, as a value that the browser accepts. */
function workerUrl(): string {
	const url = `${resolve('/')}service-worker.js`;
	const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };
	const policy = trustedTypes?.createPolicy('stepgrad-offline', { createScriptURL: (own) => own });
	return policy?.createScriptURL(url) ?? url;
}
