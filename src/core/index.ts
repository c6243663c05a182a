/** What rules, sources and reports build on. */

export * from './apply.ts';
export * from './condition.ts';
export * from './configuration-text.ts';
export * from './estate.ts';
export * from './examples.ts';
export { type Graph, stackOf } from './graph.ts';
export * from './judge.ts';
export * from './logic.ts';
export * from './parameters.ts';
export * from './path.ts';
export type { Need, Related, Relative } from './relatives.ts';
export * from './resource.ts';
export * from './rule.ts';
export * from './score.ts';
export * from './store.ts';
export * from './text.ts';
export * from './value.ts';
export * from './verdict.ts';
export * from './waiver.ts';
export * from './wiring.ts';
