import { type Graph, OwnName, Reference, type Relative, type Resource, type Text, type TypeName, text } from '../../core/index.ts';
import { called } from '../_words.ts';

/**
 * What starts a recorder. CloudFormation does so by itself once recorder and channel are there (`StartedOnCreate`); other tools
 * have a resource for it, and people write calls of the API.
 */
export interface Starter {
  readonly resource: Resource;
  readonly does: 'start' | 'stop';
}

/** Resources of other tools that say whether a recorder runs: which one, and whether. */
const statusTypes = [{ type: 'AWS::Config::ConfigurationRecorderStatus', recorder: 'Name', runs: 'IsEnabled' }] as const;

/** Calls that the CDK makes for people (`AwsCustomResource`). */
const calls = 'Custom::AWS' as TypeName;

export function startersOf(graph: Graph, recorder: Resource): readonly Starter[] {
  return [...statusesOf(graph, recorder), ...callsOf(graph, recorder)];
}

/** Whether CloudFormation starts it: unless it is told not to, or the recorder comes from a tool that has a status for it. */
export function startsByItself(graph: Graph, { resource, properties }: Relative<'AWS::Config::ConfigurationRecorder'>): boolean {
  return statusesOf(graph, resource).length === 0 && properties.StartedOnCreate !== false;
}

function statusesOf(graph: Graph, recorder: Resource): readonly Starter[] {
  return statusTypes.flatMap(({ type, recorder: name, runs }) =>
    graph.beside(recorder, type as TypeName).items.flatMap(({ resource, properties }): Starter[] => {
      const status = properties as Record<string, unknown>;
      const named = graph.named(text(status, name), ['AWS::Config::ConfigurationRecorder'], resource);
      if (named?.resource !== recorder) return [];
      return [{ resource, does: status[runs] === false ? 'stop' : 'start' }];
    }),
  );
}

function callsOf(graph: Graph, recorder: Resource): readonly Starter[] {
  return graph.beside(recorder, calls).items.flatMap(({ resource, properties }): Starter[] => {
    const call = text(properties as Record<string, unknown>, 'Create');
    const [, does] = (call && /(start|stop)-?configuration-?recorder/i.exec(literals(graph, call, resource))) ?? [];
    return does ? [{ resource, does: does.toLowerCase() as Starter['does'] }] : [];
  });
}

/** The call as far as it is written out; names that are put into it say nothing of what is called. */
function literals(graph: Graph, call: Text, by: Resource): string {
  const open = call.parts.find((one) => typeof one !== 'string' && !(one instanceof Reference) && !(one instanceof OwnName));
  if (open) graph.unknown(`what ${called(by)} calls is not known`);
  return call.pattern;
}

/** A custom resource with code of its own that waits for the recorder or the channel: it may start the one once the other is there. */
export function mayStart(graph: Graph, ...after: readonly Resource[]): Resource | undefined {
  return after
    .flatMap((one) => graph.followers(one))
    .find(({ type }) => (type.startsWith('Custom::') && type !== calls) || type === 'AWS::CloudFormation::CustomResource');
}
