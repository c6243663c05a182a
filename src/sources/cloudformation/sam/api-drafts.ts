import { isMap, type Raw } from '../scope.ts';
import type { SamEvent } from './event.ts';
import type { Expanding, Source } from './expanding.ts';
import { sourceOf } from './globals.ts';
import { copyOf, type Draft, given, ref } from './parts.ts';
import { isReference } from './references.ts';

const restType = 'AWS::Serverless::Api';
const httpType = 'AWS::Serverless::HttpApi';

/** An API while events still add their routes to it. */
export interface ApiDraft {
  readonly id: string;
  readonly type: typeof restType | typeof httpType;
  source: Source;
  /** Its document, where it is written in the template or made from events. */
  body: Raw;
  /** Whether the document is SAM's own, made from events. */
  readonly managed: boolean;
  readonly implicit: boolean;
  /** The events that lead to it, with the condition of what they belong to. */
  readonly routes: { readonly path: string; readonly method: string; readonly source: Source }[];
  /** Settings of routes that events bring along. */
  readonly routeSettings: Draft;
}

/** The APIs of a template, and the two that SAM makes for events which name none. */
export class ApiDrafts {
  readonly #expanding: Expanding;
  readonly #drafts = new Map<string, ApiDraft>();

  constructor(expanding: Expanding, sources: readonly Source[]) {
    this.#expanding = expanding;
    for (const source of sources)
      if (source.type === restType || source.type === httpType) this.#drafts.set(source.id, draftOf(source, source.type, false));
  }

  all(): Iterable<ApiDraft> {
    return this.#drafts.values();
  }

  /** The API that an event leads to, if it is one of SAM's in this template. */
  rest(event: SamEvent): ApiDraft | undefined {
    return this.#of(event, event.properties.RestApiId, restType, 'ServerlessRestApi', { StageName: 'Prod' });
  }

  http(event: SamEvent): ApiDraft | undefined {
    return this.#of(event, event.properties.ApiId, httpType, 'ServerlessHttpApi', {});
  }

  #of(event: SamEvent, stated: Raw, type: ApiDraft['type'], implicitId: string, properties: Draft): ApiDraft | undefined {
    if (stated !== undefined && stated !== null) {
      const id = apiId(stated);
      const draft = id === undefined ? undefined : this.#drafts.get(id);
      return draft?.type === type ? draft : undefined;
    }
    const known = this.#drafts.get(implicitId);
    const draft =
      known ?? draftOf(sourceOf(implicitId, { Type: type, Properties: properties }, this.#expanding.template.Globals, event.path), type, true);
    this.#drafts.set(implicitId, draft);
    if (draft.implicit) this.#takeTags(draft, event.source);
    return draft;
  }

  #takeTags(draft: ApiDraft, { properties }: Source): void {
    if (!given(properties.PropagateTags) || !isMap(properties.Tags)) return;
    const own = draft.source.properties;
    const tags = { ...(isMap(own.Tags) ? own.Tags : {}), ...properties.Tags };
    draft.source = { ...draft.source, properties: { ...own, Tags: tags, PropagateTags: true } };
  }
}

export function apiId(stated: Raw): string | undefined {
  if (typeof stated === 'string') return stated;
  return isReference(stated) ? stated.Ref : undefined;
}

export function apiReference(stated: Raw, implicitId: string): Raw {
  return stated === undefined || stated === null ? ref(implicitId) : stated;
}

function draftOf(source: Source, type: ApiDraft['type'], implicit: boolean): ApiDraft {
  const { DefinitionBody, DefinitionUri } = source.properties;
  const managed = !given(DefinitionBody) && !given(DefinitionUri);
  const info = { version: '1.0', title: ref('AWS::StackName') };
  const skeleton = type === restType ? { swagger: '2.0', info, paths: {} } : { openapi: '3.0.1', info, paths: {} };
  const body = managed ? skeleton : given(DefinitionBody) ? copyOf(DefinitionBody) : undefined;
  return { id: source.id, type, source, body, managed, implicit, routes: [], routeSettings: {} };
}

/** An implicit API, and each of its paths, hangs on a condition when all that leads there does. */
export function settleConditions(expanding: Expanding, draft: ApiDraft): void {
  if (draft.managed && isMap(draft.body)) {
    const paths = draft.body.paths as Draft;
    for (const path of Object.keys(paths)) {
      const name = `${draft.id}${path.replaceAll('/', 'SLASH').replaceAll('{', 'OB').replaceAll('}', 'CB')}PathCondition`;
      const condition = commonCondition(
        expanding,
        draft.routes.filter((route) => route.path === path),
        name,
      );
      if (condition !== undefined) paths[path] = { 'Fn::If': [condition, paths[path], { Ref: 'AWS::NoValue' }] };
    }
  }
  if (!draft.implicit) return;
  const attributes: Draft = {};
  const condition = commonCondition(expanding, draft.routes, `${draft.id}Condition`);
  if (condition !== undefined) attributes.Condition = condition;
  for (const [name, order] of Object.entries(policyOrder)) {
    const stated = draft.routes.map((route) => route.source.resource[name]);
    const strongest = order.find((policy) => stated.includes(policy));
    if (strongest !== undefined) attributes[name] = strongest;
  }
  draft.source = { ...draft.source, resource: { ...draft.source.resource, ...attributes } };
}

/** Of several policies the one that keeps most. */
const policyOrder = { DeletionPolicy: ['Retain', 'Delete'], UpdateReplacePolicy: ['Retain', 'Snapshot', 'Delete'] } as const;

function commonCondition(expanding: Expanding, routes: ApiDraft['routes'], name: string): string | undefined {
  const conditions = new Set(routes.map((route) => route.source.resource.Condition));
  const names = [...conditions].filter((one) => typeof one === 'string').sort();
  if (names.length === 0 || names.length < conditions.size) return undefined;
  if (names.length === 1) return names[0];
  expanding.conditions[name] = { 'Fn::Or': names.map((Condition) => ({ Condition })) };
  return name;
}
