import { stackOf } from '../../core/graph.ts';
import { Choice, type Graph, isContainer, Partial, type Path, type Resource, Unknown, type Value, Veil } from '../../core/index.ts';

/** Placeholders that nobody fills in: they reach AWS as they are written. */

export interface Leftover {
  readonly path: Path;
  /** As it is written: `${AWS::Region}`. */
  readonly written: string;
  readonly kind: 'cdk' | 'sub';
}

/** Texts in languages that have placeholders of their own. */
const ownLanguages =
  /^(?:ZipFile|InlineCode|UserData|Body|BodyS3Location|BuildSpec|Definition|DefinitionString|DefinitionBody|Content|PolicyText|InputTemplate|RequestTemplates?|ResponseTemplates?|RequestMappingTemplate|ResponseMappingTemplate|FunctionCode|QueryString|Template|TemplateBody|CustomMessage|Description|AlarmDescription|Comment)$/;

const tokenOfCdk = /[$#]\{Token\[[^\][{}]*\]\}/;
/** How the CDK writes a number that it does not know yet. */
const numberOfCdk = -1.8881545897087e289;

/** The placeholders left in a resource's properties. Where a value that stands there may have one, `unknown` is called. */
export function* leftoversIn(graph: Graph, resource: Resource, survey: Survey): Generator<Leftover, void, undefined> {
  if (survey.braces) yield* walk(graph, resource, resource.properties as Value, []);
}

/** What a tree may hold that is worth a closer look; found in one pass, because nearly no tree has any. */
export interface Survey {
  braces: boolean;
  unknown: boolean;
}

export function surveyed(resource: Resource): Survey {
  const survey = { braces: false, unknown: false };
  look(resource.properties as Value, survey);
  return survey;
}

function look(value: Value, survey: Survey): void {
  if (typeof value === 'string') {
    if (value.includes('{')) survey.braces = true;
  } else if (typeof value === 'number') {
    if (value <= numberOfCdk) survey.braces = true;
  } else if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) look(value[index], survey);
  } else if (value instanceof Veil) {
    lookBehind(value, survey);
  } else if (typeof value === 'object' && value !== null) {
    for (const key in value) look((value as Record<string, Value>)[key], survey);
  }
}

function lookBehind(veil: Veil, survey: Survey): void {
  if (veil instanceof Choice) {
    look(veil.whenTrue, survey);
    look(veil.whenFalse, survey);
  } else if (veil instanceof Partial) {
    for (const part of veil.parts) if (typeof part === 'string' && part.includes('{')) survey.braces = true;
  } else if (veil instanceof Unknown) survey.unknown = true;
}

function* walk(graph: Graph, resource: Resource, value: Value, path: Path): Generator<Leftover, void, undefined> {
  if (typeof value === 'string') yield* inText(graph, resource, value, path);
  else if (typeof value === 'number' && value <= numberOfCdk) yield { path, written: String(value), kind: 'cdk' };
  else if (value instanceof Choice) {
    yield* walk(graph, resource, value.whenTrue, path);
    yield* walk(graph, resource, value.whenFalse, path);
  } else if (value instanceof Partial) {
    for (const part of value.parts) if (typeof part === 'string') yield* inText(graph, resource, part, path);
  } else if (isContainer(value)) {
    for (const [key, member] of Object.entries(value))
      yield* walk(graph, resource, member as Value, [...path, Array.isArray(value) ? Number(key) : key]);
  }
}

/** The first value of a resource that is written out, and that nobody may read all the same: a macro makes it. */
export function hiddenIn(resource: Resource, survey: Survey): Veil | undefined {
  return survey.unknown ? hiddenAt(resource, resource.properties as Value, []) : undefined;
}

function hiddenAt(resource: Resource, value: Value, path: Path): Veil | undefined {
  if (value instanceof Unknown) return isFilledIn(value, path) || resource.origin.madeOf?.(path).length !== 0 ? undefined : value;
  if (!isContainer(value)) return undefined;
  for (const [key, member] of Object.entries(value)) {
    const found = hiddenAt(resource, member as Value, [...path, Array.isArray(value) ? Number(key) : key]);
    if (found) return found;
  }
  return undefined;
}

/** What CloudFormation itself fills in: the zones of a region, and what `{{resolve:…}}` reads. */
function isFilledIn({ reason }: Unknown, path: Path): boolean {
  return path.some((step) => /^AvailabilityZones?$/.test(String(step))) || reason.startsWith('it is read from ');
}

function* inText(graph: Graph, resource: Resource, text: string, path: Path): Generator<Leftover, void, undefined> {
  if (!text.includes('{')) return;
  const cdk = tokenOfCdk.exec(text)?.[0];
  if (cdk !== undefined) {
    yield { path, written: cdk, kind: 'cdk' };
    return;
  }
  if (path.some((step) => typeof step === 'string' && ownLanguages.test(step))) return;
  for (const [written, name] of text.matchAll(/\$\{([A-Za-z0-9:]+)(?:\.[A-Za-z0-9.]*)?\}/g)) {
    if (!isNameOf(graph, resource, name as string)) continue;
    yield { path, written, kind: 'sub' };
    return;
  }
}

const pseudoParameters = new Set(
  ['AccountId', 'NotificationARNs', 'Partition', 'Region', 'StackId', 'StackName', 'URLSuffix'].map((one) => `AWS::${one}`),
);

/** Whether Fn::Sub would have put something there: a parameter or a resource of the stack has the name. */
function isNameOf(graph: Graph, resource: Resource, name: string): boolean {
  if (name.startsWith('AWS::')) return pseudoParameters.has(name);
  if (name.includes(':')) return false;
  const stack = stackOf(resource);
  const nested = resource.id.slice(0, resource.id.lastIndexOf('/') + 1);
  if (graph.estate.byKey(stack + nested + name)) return true;
  const own = graph.estate.stacks.find((one) => one.key === stack);
  if (!own) graph.unknown('which parameters there are is not known');
  return nested === '' && own.parameters.includes(name);
}
