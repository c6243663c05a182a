import type { Audit } from './audit.ts';

/**
 * What a store adds to the contract of `json.ts`: `report`, under the same promise.
 *
 * - `asOf`, `filters[]`; `scope` { `resources`, `places[]`, `types[]`, `run`, `older`, `oldest`, `before[]` { `run`, `unseen[]` }, `rules` }
 * - `rules[]`, `scores[]` { `by`, `rows[]` { `name`, `score`, `counts`, `failed` } }, `controls[]`
 * - `changes` { `since`, `counts`, `lines[]` }, `trend[]`, `waivers[]`
 */
export function auditJson({ asOf, filters, scope, rules, scores, controls, changes, trend, waivers }: Audit): object {
  return { asOf, filters, scope, rules, scores, controls, changes, trend, waivers };
}
