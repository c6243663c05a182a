import { type Graph, type Relative, type Resource, type ResourceTypes, type Text, text } from '../../core/index.ts';
import { remediationDocument } from '../../schema/remediation-documents.ts';

type Remediation = ResourceTypes['AWS::Config::RemediationConfiguration'];

/** What a remediation starts, as far as it is known. */
export interface Runbook {
  readonly name: string;
  readonly required: readonly string[];
  readonly optional: readonly string[];
  /** Where it is made, if it is made here. */
  readonly made?: Relative<'AWS::SSM::Document'>;
}

/** The name of a document, given as such or in its ARN. */
export function documentName(target: Text): string {
  const written = target.value;
  return written.startsWith('arn:') ? written.slice(written.lastIndexOf('/') + 1) : written;
}

export function documentMade(graph: Graph, properties: Remediation, remediation: Resource): Relative<'AWS::SSM::Document'> | undefined {
  return graph.named(text(properties, 'TargetId'), ['AWS::SSM::Document'], remediation);
}

/** The document with its parameters; undefined where these are not known. */
export function runbookOf(graph: Graph, properties: Remediation, remediation: Resource): Runbook | undefined {
  const made = documentMade(graph, properties, remediation);
  if (made) return ownRunbook(made);
  const target = text(properties, 'TargetId');
  return target && remediationDocument(documentName(target));
}

function ownRunbook(made: Relative<'AWS::SSM::Document'>): Runbook | undefined {
  const content = contentOf(made);
  if (!content) return undefined;
  const parameters = (content.parameters ?? {}) as Readonly<Record<string, object>>;
  const [required, optional]: [string[], string[]] = [[], []];
  // An empty default is one as well.
  for (const name of Object.keys(parameters)) (Object.hasOwn(parameters[name] ?? {}, 'default') ? optional : required).push(name);
  return { name: made.resource.id, required, optional, made };
}

/** The content of a document, given as an object or as JSON text; undefined for YAML text, which is not read here. */
export function contentOf({
  properties,
}: Relative<'AWS::SSM::Document'>): { readonly parameters?: unknown; readonly assumeRole?: unknown } | undefined {
  const content: unknown = properties.Content;
  if (typeof content !== 'string') return (content ?? undefined) as object | undefined;
  try {
    const parsed: unknown = JSON.parse(content);
    return typeof parsed === 'object' && parsed !== null ? parsed : undefined;
  } catch {
    return undefined;
  }
}
