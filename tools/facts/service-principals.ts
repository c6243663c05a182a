import { globSync, readFileSync } from 'node:fs';
import type { Facts } from './facts.ts';
import type { Sources } from './sources.ts';
import { constant, sorted } from './tables.ts';

const domain = '.amazonaws.com';

/** Principals that AWS's guides name for deliveries and that neither package mentions. */
const documented = [
  'backup-storage batchoperations.s3 bcm-data-exports billingreports build.apprunner tasks.apprunner cloudwatch cloudwatch-crossaccount',
  'codestar-connections costalerts devicefarm dlm dynamodb ecr edgelambda gamelift hooks.cloudformation iotanalytics iotevents kinesisanalytics kms',
  'lookoutvision mediapackage mediastore mediatailor member.org.stacksets.cloudformation ops.apigateway replicator.lambda resources.cloudformation',
  's3-outposts serverlessrepo signer stacksets.cloudformation storagegateway swf tagpolicies.tag textract transcribe waf waf-regional workspaces xray',
].flatMap((line) => line.split(' '));

/** Names before `.amazonaws.com` that services go by in policies, and those that only their endpoints are known by. */
export function servicePrincipals(sources: Sources): Facts {
  const [moto, cdk, botocore] = [sources.moto(), sources.cdk(), sources.botocore()];
  const policies = moto.text('iam/aws_managed_policies.py').matchAll(/"([a-z0-9][a-z0-9.-]*)\.amazonaws\.com"/g);
  const constructs = globSync('aws-*/lib/*.js', { cwd: cdk.path('.') }).flatMap((file) => [
    ...readFileSync(cdk.path(file), 'utf8').matchAll(/ServicePrincipal\("([a-z0-9.-]+)\.amazonaws\.com"/g),
  ]);
  const names = sorted([...documented, ...[...policies, ...constructs].map(([, name]) => name as string)]);
  const endpoints = globSync('data/*/*/service-2.json.gz', { cwd: botocore.path('.') }).map(
    (file) => (botocore.json(file) as { metadata: { endpointPrefix: string } }).metadata.endpointPrefix,
  );
  const body = [
    constant('principals', `Before \`${domain}\`, in policies that AWS or its CDK has written, or in its guides.`, names.join(' ')),
    constant(
      'endpoints',
      'Names of endpoints that no such policy has: these may be principals, or not.',
      sorted(endpoints.filter((one) => !names.includes(one))).join(' '),
    ),
  ];
  return { from: `${moto.name}, ${cdk.name}, ${botocore.name} and AWS's documentation`, asOf: moto.asOf, body: body.join('') };
}
