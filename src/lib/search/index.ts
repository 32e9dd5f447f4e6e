/** Search over lessons and glossary: an index made while building, and asked in the browser. */
export { excerptOf, type ExcerptPart } from './excerpt.ts';
export { lessonPassages, wordPassages, type Passage } from './passages.ts';
export { openSearch, writeSearchFile, type Search, type SearchResult } from './search-file.ts';
