import { type Graph, type Relative, type Resource, type ResourceTypes, text } from '../../core/index.ts';
import { type Ask, serviceAsk } from '../_access/ask.ts';
import { arnTokens, type Tokens, tokensOf } from '../_access/tokens.ts';

/** Filters stand on log groups, which they name. */
type Filter = ResourceTypes['AWS::Logs::SubscriptionFilter'];
export type OnGroup = Pick<Filter, 'LogGroupName'>;

export const logService = 'logs.amazonaws.com';

export function groupOf(graph: Graph, filter: OnGroup, subject: Resource): Relative<'AWS::Logs::LogGroup'> | undefined {
  return graph.named(text(filter, 'LogGroupName'), ['AWS::Logs::LogGroup'], subject);
}

/** How the log service asks to invoke a function for a group: its source is any stream of the group, which an ARN may leave out. */
export function asksToInvoke(graph: Graph, filter: OnGroup, subject: Resource, invoked: Relative): readonly Ask[] {
  const group = arnOfGroup(graph, filter, subject);
  return [[...group, ':*'], group].map((from) =>
    serviceAsk({ service: logService, action: 'lambda:InvokeFunction', on: invoked.resource, from }, graph),
  );
}

function arnOfGroup(graph: Graph, filter: OnGroup, subject: Resource): Tokens {
  const name = text(filter, 'LogGroupName');
  const group = groupOf(graph, filter, subject);
  const arn = group && arnTokens(group.resource, graph);
  if (arn) return arn;
  const { region, account } = subject;
  const place: Tokens = ['arn:aws:logs:', region ?? { atom: 'AWS::Region' }, ':', account ?? { atom: 'AWS::AccountId' }, ':log-group:'];
  return [...place, ...(name ? tokensOf(name, graph) : [])];
}

/** What a subscription invokes. */
export function invokedBy(graph: Graph, filter: Filter, subject: Resource): Relative | undefined {
  const arn = text(filter, 'DestinationArn');
  if (!arn || (arn.known && !/^arn:[^:]*:lambda:/.test(arn.value))) return undefined;
  return graph.named(arn, ['AWS::Lambda::Function', 'AWS::Lambda::Alias', 'AWS::Lambda::Version'], subject);
}
