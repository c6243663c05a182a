import { allOf, csv, finding, type Resource, rule, some, type Text, text, texts } from '../../core/index.ts';

export default rule({
  id: 'WAFV2_LOGGING_ENABLED',
  title: 'Web ACLs log the requests that they see',
  severity: 'low',
  types: ['AWS::WAFv2::WebACL'],
  parameters: { KinesisFirehoseDeliveryStreamArns: csv({ about: 'The ARNs of the delivery streams that count; without it any destination does.' }) },
  // All of them: the ARN of a web ACL ends in an id that nobody knows before.
  needs: [{ type: 'AWS::WAFv2::LoggingConfiguration', fields: ['ResourceArn', 'LogDestinationConfigs'] }],
  why: 'Without logs nobody can tell which requests were let through or stopped, nor why: an attack cannot be traced, a false alarm not be mended.',
  fix: 'Add an AWS::WAFv2::LoggingConfiguration with the ARN of the web ACL as ResourceArn and a delivery stream, log group or bucket in LogDestinationConfigs.',
  *check(acl, { resource, parameters, related }) {
    const name = text(acl, 'Name');
    const wanted = parameters.KinesisFirehoseDeliveryStreamArns;
    const logged = some(related('AWS::WAFv2::LoggingConfiguration'), ({ properties }) =>
      allOf(
        () => isArnOf(text(properties, 'ResourceArn'), resource, name),
        () => !wanted || some(texts(properties, 'LogDestinationConfigs'), (one) => one.isOneOf(wanted)),
      ),
    );
    if (!logged) yield finding('', wanted ? 'it logs to none of the wanted delivery streams' : 'it writes no logs');
  },
});

/** Whether an ARN (`…/webacl/<name>/<id>`) is that of the web ACL. */
function isArnOf(arn: Text | undefined, acl: Resource, name: Text | undefined): boolean {
  if (!arn) return false;
  if (typeof acl.arn === 'string' && arn.known) return arn.value === acl.arn;
  if (arn.references.length > 0) return arn.references.some((one) => one.target === acl.key);
  const written = /(?:^|\/)webacl\/([^/]+)(?:\/[^/]+)?$/.exec(arn.tail)?.[1];
  if (written === undefined) return arn.known ? false : arn.value === '';
  return name?.equals(written) ?? false;
}
