import { allOf, Reference, type Related, type Relative, some, type Text, text, type Unknown } from '../../core/index.ts';

/** What stands between two slashes of an ARN: texts, references and what is not known. */
type Segment = readonly (string | Reference | Unknown)[];
type Stages = Related<Relative<'AWS::ApiGateway::Stage'>>;

export interface StageNames {
  readonly key: string;
  readonly api: Text | undefined;
  readonly name: Text | undefined;
}

/** Whether an ARN (`…/restapis/<api>/stages/<stage>`) is that of a stage. */
export function isStageArn(arn: Text | undefined, stage: StageNames, others: Stages): boolean {
  if (!arn) return false;
  const segments = segmentsOf(arn);
  const [api, word, name] = segments.slice(-3);
  // Without the word for stages it is the ARN of something else, unless a part that is not known hides it.
  if (!api || !name || !(word?.length === 1 && /^stages?$/.test(String(word[0])))) return isOpen(segments.slice(-3)) ? raise(arn) : false;
  return allOf(
    () => same(api, partsOf(stage.api), stage.api, arn),
    () =>
      name.some((part) => part instanceof Reference && part.target === stage.key) ||
      same(resolved(name, others), partsOf(stage.name), stage.name, arn),
  );
}

/** `Ref` of a stage is the name of that stage. */
function resolved(segment: Segment, stages: Stages): Segment {
  return segment.flatMap((part) => {
    const stage = part instanceof Reference ? stages.items.find((one) => one.resource.key === part.target) : undefined;
    return stage ? (text(stage.properties, 'StageName')?.parts ?? [part]) : [part];
  });
}

function same(segment: Segment, wanted: Segment, ...texts: readonly (Text | undefined)[]): boolean {
  const [one, other] = [normal(segment), normal(wanted)];
  if (one.length === other.length && one.every((part, index) => isSame(part, other[index]))) return true;
  if (!isOpen([one, other])) return false;
  for (const text of texts)
    if (text && !text.known && text.parts.some((part) => typeof part !== 'string' && !(part instanceof Reference))) raise(text);
  return false;
}

function isSame(one: Segment[number], other: Segment[number] | undefined): boolean {
  if (one instanceof Reference) return other instanceof Reference && one.target === other.target;
  return one === other;
}

/** Neighbouring texts as one, empty ones left out. */
function normal(segment: Segment): Segment {
  const parts: (string | Reference | Unknown)[] = [];
  for (const part of segment) {
    const last = parts.at(-1);
    if (part === '') continue;
    if (typeof part === 'string' && typeof last === 'string') parts[parts.length - 1] = last + part;
    else parts.push(part);
  }
  return parts;
}

function segmentsOf(arn: Text): Segment[] {
  const segments: (string | Reference | Unknown)[][] = [[]];
  for (const part of arn.parts) {
    if (typeof part !== 'string') {
      segments.at(-1)?.push(part);
      continue;
    }
    const [first, ...more] = part.split('/');
    segments.at(-1)?.push(first as string);
    for (const one of more) segments.push([one]);
  }
  return segments.map((one) => one.filter((part) => part !== '')).filter((one) => one.length > 0);
}

function isOpen(segments: readonly Segment[]): boolean {
  return segments.some((one) => one.some((part) => typeof part !== 'string' && !(part instanceof Reference)));
}

function partsOf(known: Text | undefined): Segment {
  return known?.parts ?? [];
}

/** Ends the thought: what is asked for is known in part only. */
function raise(open: Text): never {
  throw new Error(`the text is known after all: ${open.value}`);
}

/** Whether one of the associations ties the stage to a web ACL (one of the given, if any are). */
export function isGuarded(
  associations: Related<Relative<'AWS::WAFv2::WebACLAssociation'>> | Related<Relative<'AWS::WAFRegional::WebACLAssociation'>>,
  stage: StageNames,
  stages: Stages,
  wanted: readonly string[] | undefined,
): boolean {
  return some(associations as Related<Relative<'AWS::WAFv2::WebACLAssociation'>>, ({ resource, properties }) =>
    allOf(
      () => isStageArn(text(properties, 'ResourceArn'), stage, stages),
      () =>
        !wanted ||
        (text(properties, (resource.type === 'AWS::WAFv2::WebACLAssociation' ? 'WebACLArn' : 'WebACLId') as 'WebACLArn')?.isOneOf(wanted) ?? false),
    ),
  );
}
