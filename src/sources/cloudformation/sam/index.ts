import { isMap, type Raw, type RawMap } from '../scope.ts';
import type { Expansion } from '../template-input.ts';
import { ApiDrafts } from './api-drafts.ts';
import { Expanding, type Source } from './expanding.ts';
import { expandFunction } from './function.ts';
import { samPrefix, sourceOf } from './globals.ts';
import { expandHttpApi } from './http-api.ts';
import { expandLayerVersion } from './layer-version.ts';
import { mapOf } from './parts.ts';
import { rewriteReferences } from './references.ts';
import { expandRestApi } from './rest-api.ts';
import { expandSimpleTable } from './simple-table.ts';
import { expandStateMachine } from './state-machine.ts';

export { madeTypes } from './made-types.ts';

const serverless = 'AWS::Serverless-2016-10-31';

type Expand = (expanding: Expanding, source: Source, apis: ApiDrafts) => void;

/** In the order in which they are expanded: what has events first, since events write into APIs. */
const kinds: Readonly<Record<string, Expand>> = {
  'AWS::Serverless::Function': expandFunction,
  'AWS::Serverless::StateMachine': expandStateMachine,
  'AWS::Serverless::SimpleTable': expandSimpleTable,
  'AWS::Serverless::LayerVersion': expandLayerVersion,
};

const apiTypes = new Set(['AWS::Serverless::Api', 'AWS::Serverless::HttpApi']);

/** Rewrites a SAM template into the CloudFormation template that SAM makes of it. The template itself stays as it is. */
export function expandSam(template: RawMap): Expansion {
  const expanding = new Expanding(template);
  const sources: Source[] = [];
  for (const [id, resource] of Object.entries(isMap(template.Resources) ? template.Resources : {})) {
    noteConnectors(expanding, id, resource);
    if (!isSam(resource)) {
      if (holdsSam(id, resource)) expanding.leaveOut(id, 'a loop over SAM resources');
      expanding.resources.set(id, resource as RawMap);
    } else if (Object.hasOwn(kinds, String(resource.Type)) || apiTypes.has(String(resource.Type)))
      sources.push(sourceOf(id, resource, template.Globals));
    else expanding.leaveOut(id, String(resource.Type));
  }
  const apis = new ApiDrafts(expanding, sources);
  for (const [type, expand] of Object.entries(kinds)) for (const source of sources) if (source.type === type) expand(expanding, source, apis);
  for (const draft of apis.all()) (draft.type === 'AWS::Serverless::Api' ? expandRestApi : expandHttpApi)(expanding, draft);
  const { origins, notExpanded, incomplete } = expanding;
  return { template: assembled(expanding), origins, notExpanded, incomplete };
}

function assembled(expanding: Expanding): RawMap {
  const { Globals: _, Transform, ...sections } = expanding.template;
  const others = (Array.isArray(Transform) ? Transform : [Transform]).filter(
    (one) => one !== undefined && one !== serverless && !(isMap(one) && one.Name === serverless),
  );
  const conditions = Object.keys(expanding.conditions).length > 0 ? { Conditions: expanding.conditions } : {};
  const whole = {
    ...sections,
    ...(others.length > 0 ? { Transform: others } : {}),
    ...conditions,
    Resources: Object.fromEntries(expanding.resources),
  };
  const leftOut = Object.keys(mapOf(expanding.template.Resources)).filter((id) => !expanding.resources.has(id));
  return rewriteReferences(whole, { referable: expanding.referable, leftOut: new Set(leftOut) });
}

function isSam(resource: Raw): resource is RawMap {
  return isMap(resource) && typeof resource.Type === 'string' && resource.Type.startsWith(samPrefix);
}

/** Connectors may be written into any resource; they make policies. */
function noteConnectors(expanding: Expanding, id: string, resource: Raw): void {
  if (!isMap(resource) || !isMap(resource.Connectors)) return;
  for (const name of Object.keys(resource.Connectors)) expanding.leaveOut(id + name, 'AWS::Serverless::Connector');
}

/** A loop that is unrolled only after this: SAM resources in it are not seen. */
function holdsSam(id: string, raw: Raw): boolean {
  return id.startsWith('Fn::ForEach::') && JSON.stringify(raw).includes(`"${samPrefix}`);
}
