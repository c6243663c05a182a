import { type Graph, type Relative, text } from '../../core/index.ts';
import type { Channel } from './_bucket.ts';

/** The topic of a channel, if it has one and it is one of ours. */
export function topicOf(graph: Graph, { resource, properties }: Channel): Relative<'AWS::SNS::Topic'> | undefined {
  return graph.named(text(properties, 'SnsTopicARN'), ['AWS::SNS::Topic'], resource);
}
