import { type Document, DocumentError } from './document.ts';
import { JsonLocator } from './json-locate.ts';
import { surveyJson } from './json-survey.ts';
import { findJsonProblem } from './json-syntax.ts';
import { MAX_DEPTH } from './limits.ts';
import { Lines } from './positions.ts';

/**
 * The fast road. `JSON.parse` gives the value and knows nothing of positions or of keys given twice. So one quick scan
 * counts the keys in the text, one quick walk counts those in the value, and only when these differ, or the parser
 * complains, does the exact reader go through the text for the place.
 */
export function parseJsonDocument(text: string, file: string): Document {
  const lines = new Lines(text);
  const survey = surveyJson(text);
  if (survey.tooDeepAt !== undefined) {
    throw new DocumentError(`nested more than ${MAX_DEPTH} levels deep`, file, lines.position(survey.tooDeepAt));
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw jsonError(text, file, lines) ?? new DocumentError(`is not JSON: ${(error as Error).message.split('\n')[0]}`, file);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new DocumentError('is not a map: a template begins with "{"', file, lines.position(0));
  }
  if (countKeys(value) !== survey.keys) {
    const error = jsonError(text, file, lines);
    if (error) throw error;
  }
  const locator = new JsonLocator(text);
  return { file, format: 'json', value, problems: [], locate: (path) => lines.position(locator.offset(path)) };
}

function jsonError(text: string, file: string, lines: Lines): DocumentError | undefined {
  const problem = findJsonProblem(text, (offset) => lines.line(offset));
  return problem && new DocumentError(problem.message, file, lines.position(problem.offset));
}

/** `for in` keeps to V8's cache of keys per shape: twice as fast here as `Object.keys`. */
function countKeys(value: object): number {
  let count = 0;
  if (Array.isArray(value)) {
    for (const item of value) {
      if (typeof item === 'object' && item !== null) count += countKeys(item);
    }
    return count;
  }
  for (const key in value) {
    count++;
    const member = (value as Record<string, unknown>)[key];
    if (typeof member === 'object' && member !== null) count += countKeys(member);
  }
  return count;
}
