import type {KnowledgeFile} from '../src/knowledge/file.js';
import type {Category} from '../src/knowledge/model.js';

/** The content of the page that a clinician reads and signs: one element with the class `review`; with `only`, one category with its sources. */
export function reviewBody(file: KnowledgeFile, only?: Category): string;
/** Styles of that element, all under `.review`. */
export const reviewStyles: string;
/** The whole document: no script, no request, one style sheet of its own. */
export function reviewPage(file: KnowledgeFile): string;
