export { type Document, DocumentError, type Path, type Position, type Problem } from './document.ts';
export { MAX_ALIASED, MAX_BYTES, MAX_DEPTH, MAX_PROBLEMS, MAX_YAML_BYTES } from './limits.ts';
export { parseDocument, readDocument } from './read-document.ts';
export { SHORT_NAMES } from './short-forms.ts';
