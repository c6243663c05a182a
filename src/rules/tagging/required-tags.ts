import { allOf, csv, each, finding, independently, rule, string, text } from '../../core/index.ts';
import { someTag, type Tag } from './_tags.ts';
import { listed } from './_words.ts';

export default rule({
  id: 'REQUIRED_TAGS',
  title: 'Resources have the tags that are required of them',
  severity: 'low',
  recommended: false,
  // Those of AWS that have tags in a template, all of them as a list under Tags.
  types: [
    'AWS::CertificateManager::Certificate',
    'AWS::AutoScaling::AutoScalingGroup',
    'AWS::CloudFormation::Stack',
    'AWS::CodeBuild::Project',
    'AWS::DynamoDB::Table',
    'AWS::EC2::CustomerGateway',
    'AWS::EC2::Instance',
    'AWS::EC2::InternetGateway',
    'AWS::EC2::NetworkAcl',
    'AWS::EC2::NetworkInterface',
    'AWS::EC2::RouteTable',
    'AWS::EC2::SecurityGroup',
    'AWS::EC2::Subnet',
    'AWS::EC2::Volume',
    'AWS::EC2::VPC',
    'AWS::EC2::VPNConnection',
    'AWS::EC2::VPNGateway',
    'AWS::ElasticLoadBalancing::LoadBalancer',
    'AWS::ElasticLoadBalancingV2::LoadBalancer',
    'AWS::RDS::DBInstance',
    'AWS::Neptune::DBInstance',
    'AWS::DocDB::DBInstance',
    'AWS::RDS::DBSecurityGroup',
    'AWS::RDS::DBSnapshot',
    'AWS::RDS::DBSubnetGroup',
    'AWS::Neptune::DBSubnetGroup',
    'AWS::DocDB::DBSubnetGroup',
    'AWS::RDS::EventSubscription',
    'AWS::Neptune::EventSubscription',
    'AWS::Redshift::Cluster',
    'AWS::Redshift::ClusterParameterGroup',
    'AWS::Redshift::ClusterSecurityGroup',
    'AWS::Redshift::Snapshot',
    'AWS::Redshift::ClusterSubnetGroup',
    'AWS::S3::Bucket',
  ],
  parameters: {
    tag1Key: string({ about: 'Key, in its exact case, of a tag that must be there.', required: true, default: 'CostCenter' }),
    tag1Value: csv({ about: 'Values, in their exact case, of which the tag tag1Key must have one; without it, any value will do.' }),
    tag2Key: string({ about: 'Key of one more tag that must be there.' }),
    tag2Value: csv({ about: 'Values, in their exact case, of which the tag tag2Key must have one; without it, any value will do.' }),
    tag3Key: string({ about: 'Key of one more tag that must be there.' }),
    tag3Value: csv({ about: 'Values, in their exact case, of which the tag tag3Key must have one; without it, any value will do.' }),
    tag4Key: string({ about: 'Key of one more tag that must be there.' }),
    tag4Value: csv({ about: 'Values, in their exact case, of which the tag tag4Key must have one; without it, any value will do.' }),
    tag5Key: string({ about: 'Key of one more tag that must be there.' }),
    tag5Value: csv({ about: 'Values, in their exact case, of which the tag tag5Key must have one; without it, any value will do.' }),
    tag6Key: string({ about: 'Key of one more tag that must be there.' }),
    tag6Value: csv({ about: 'Values, in their exact case, of which the tag tag6Key must have one; without it, any value will do.' }),
  },
  why: 'Costs, owners and permissions are found by tags. A resource without the agreed ones, or with values of its own making, is charged to nobody and missed by whatever goes by them.',
  fix: 'Add to Tags each tag that is missing, with its Key in the case given by the parameters, and give each a Value that is allowed for it.',
  *check(properties, { parameters, resource }) {
    const asked = [
      [parameters.tag1Key, parameters.tag1Value],
      [parameters.tag2Key, parameters.tag2Value],
      [parameters.tag3Key, parameters.tag3Value],
      [parameters.tag4Key, parameters.tag4Value],
      [parameters.tag5Key, parameters.tag5Value],
      [parameters.tag6Key, parameters.tag6Value],
    ] as const;
    // A list of values without a key asks for nothing.
    const wanted = asked.filter((one): one is readonly [string, (typeof one)[1]] => Boolean(one[0]));
    const missing = new Set<string>();
    yield* independently(
      ...wanted.map(
        ([key, values = []]) =>
          function* () {
            const allowed = (value: () => ReturnType<typeof text>) => values.length === 0 || value()?.isOneOf(values) === true;
            const good = someTag(resource.type, {}, properties as Properties, (name, value) =>
              allOf(
                () => name.equals(key),
                () => allowed(value),
              ),
            );
            if (good) return;
            let there = false;
            yield* each(properties.Tags as readonly Tag[] | undefined, function* (tag, index) {
              if (!text(tag, 'Key')?.equals(key)) return;
              there = true;
              const value = text(tag, 'Value')?.pattern ?? '';
              yield finding(`Tags[${index}].Value`, `the tag ${key} is "${value}", which is not an allowed value`, {
                expected: values.length === 1 ? values.join() : `one of ${values.join(', ')}`,
              });
            });
            if (!there) missing.add(key);
          },
      ),
      function* () {
        if (missing.size === 0) return;
        const keys = [...missing];
        yield finding('Tags', keys.length === 1 ? `the tag ${keys[0]} is missing` : `the tags ${listed(keys)} are missing`, {
          expected: `tags with the keys ${listed([...new Set(wanted.map(([key]) => key))])}`,
        });
      },
    );
  },
});

type Properties = Readonly<Record<string, unknown>>;
