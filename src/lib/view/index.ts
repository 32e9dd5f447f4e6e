/** The view's front door for pages: languages and texts. Components are imported by file. */
export { setLanguage, useLanguage } from './language.ts';
export { messages, type Messages } from './messages/index.ts';
