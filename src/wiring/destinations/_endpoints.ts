import type { Graph, Resource, Text } from '../../core/index.ts';
import { refIdentifier } from '../../schema/index.ts';

/** What a reference that is a whole text answers. */
export interface Answered {
  readonly target: Resource;
  readonly attribute: string | undefined;
  readonly isArn: boolean;
}

/** Types that answer their ARN by an attribute of that name, so that `Ref` is something else. */
const known = /^AWS::(?:SQS::Queue|SNS::Topic|Lambda::(?:Function|Alias|Version)|KinesisFirehose::DeliveryStream|S3::Bucket|Events::Rule)$/;

/** What a text answers that is a reference as a whole; undefined for other texts, and where nobody knows. */
export function attributeOf(graph: Graph, endpoint: Text): Answered | undefined {
  const only = endpoint.reference;
  const target = only && graph.byKey(only.target);
  if (!target || !known.test(target.type)) return undefined;
  const { attribute } = only;
  if (attribute !== undefined) return { target, attribute, isArn: /Arn$/.test(attribute) };
  return { target, attribute, isArn: refIdentifier(target.type).some((one) => one.endsWith('Arn')) };
}
