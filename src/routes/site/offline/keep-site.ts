/**
 * Keeps the site for times without a network, and says when there is a new version of it. Loaded when a
 * page has nothing else to do. A browser that refuses (private windows, no storage) reads as before.
 */
import { resolve } from '$app/paths';

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
	watchUpdates(serviceWorker, registration);
	document.addEventListener('visibilitychange', () => {
		if (document.visibilityState === 'visible') registration.update().catch(() => undefined);
	});
	const { active } = await serviceWorker.ready;
	if (!savesData()) active?.postMessage('keep-all');
}

/** A notice when a new version waits, or when another tab has taken it; nobody needs it on a first visit. */
function watchUpdates(
	serviceWorker: ServiceWorkerContainer,
	registration: ServiceWorkerRegistration
): void {
	let isControlled = serviceWorker.controller !== null;
	const announce = async () => {
		if (isControlled) (await import('./announce-updates.ts')).announceUpdate(registration);
	};
	if (registration.waiting) void announce();
	registration.addEventListener('updatefound', () => {
		const { installing } = registration;
		installing?.addEventListener('statechange', () => {
			if (installing.state === 'installed') void announce();
		});
	});
	serviceWorker.addEventListener('controllerchange', () => {
		void announce();
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
