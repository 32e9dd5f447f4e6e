/** Says that there is a new version of the site, once, and takes it when the reader says so. */
import { mount } from 'svelte';
import UpdateNotice from './UpdateNotice.svelte';

let isAnnounced = false;

/** Shows the notice. The page is loaded again by the reader's word, never by itself. */
export function announceUpdate(registration: ServiceWorkerRegistration): void {
	if (isAnnounced) return;
	isAnnounced = true;
	const reload = () => location.reload();
	const take = () => {
		if (!registration.waiting) return reload();
		navigator.serviceWorker.addEventListener('controllerchange', reload);
		registration.waiting.postMessage('take');
	};
	mount(UpdateNotice, { target: document.body, props: { take } });
}
