/** The tester for rules: the project's own run through it, and so can anybody's (`import { testRule } from 'bylaw/testing'`). */

export type { Example, Examples, ExampleTemplate, FailingExample } from '../core/examples.ts';
export { type ExampleProblem, examineRule, masks, testRule } from './examine.ts';
