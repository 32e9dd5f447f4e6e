/** Every page is made while building and lies in a folder of its own. */
export const prerender = true;
export const trailingSlash = 'always';
