/** In a browser: an address that leads nowhere has its page and is no fault; anything else is reported. */
import type { HandleClientError } from '@sveltejs/kit';

export const handleError: HandleClientError = ({ error, status }) => {
	if (status !== 404) reportError(error);
};
