import { lambdaFunction } from '../../../shapes/lambda/function.ts';
import { layerVersion } from '../../../shapes/lambda/layer.ts';
import { permissions } from '../../../shapes/lambda/policy.ts';
import { eventInvokeConfig, eventSourceMapping, functionUrl } from '../../../shapes/lambda/triggers.ts';
import { type Reader, service } from '../reader.ts';

const lambda = service({
  name: 'lambda',
  load: () => import('@aws-sdk/client-lambda'),
  client: 'LambdaClient',
  actions: { ListLayerVersions: ['lambda:ListLayerVersions'] },
});

const functions = lambda.table({
  name: 'lambda-functions',
  types: ['AWS::Lambda::Function', 'AWS::Lambda::Permission', 'AWS::Lambda::ResourcePolicy', 'AWS::Lambda::EventInvokeConfig', 'AWS::Lambda::Url'],
  list: { command: 'ListFunctions', items: (out) => out.Functions },
  describe: {
    command: 'GetFunction',
    input: ({ FunctionName }) => ({ FunctionName }),
    item: ({ Configuration, Code, Tags, Concurrency }, listed) => {
      const configuration = Configuration ?? listed;
      const { FunctionName: name = '', FunctionArn: arn = '' } = configuration;
      return { name, arn, answer: { Configuration: configuration, Code, Tags, Concurrency } };
    },
  },
  parts: [
    {
      command: 'GetPolicy',
      input: ({ name }) => ({ FunctionName: name }),
      tells: ['AWS::Lambda::Permission', 'AWS::Lambda::ResourcePolicy'],
      none: ['ResourceNotFoundException'],
      shape: (out, { name, arn }) => (out?.Policy ? { also: permissions(name, arn, out.Policy) } : undefined),
    },
    {
      command: 'ListFunctionEventInvokeConfigs',
      input: ({ name }) => ({ FunctionName: name }),
      tells: ['AWS::Lambda::EventInvokeConfig'],
      shape: (out, { name }) => ({ also: (out?.FunctionEventInvokeConfigs ?? []).map((one) => eventInvokeConfig(name, one)) }),
    },
    {
      command: 'ListFunctionUrlConfigs',
      input: ({ name }) => ({ FunctionName: name }),
      tells: ['AWS::Lambda::Url'],
      shape: (out) => ({ also: (out?.FunctionUrlConfigs ?? []).map(functionUrl) }),
    },
    {
      command: 'GetRuntimeManagementConfig',
      input: ({ name }) => ({ FunctionName: name }),
      when: ({ answer }) => answer.Configuration.PackageType !== 'Image',
      gives: ['RuntimeManagementConfig'],
      shape: (out) =>
        out?.UpdateRuntimeOn && {
          properties: {
            RuntimeManagementConfig: {
              UpdateRuntimeOn: out.UpdateRuntimeOn,
              ...(out.RuntimeVersionArn ? { RuntimeVersionArn: out.RuntimeVersionArn } : {}),
            },
          },
        },
    },
    {
      command: 'GetFunctionCodeSigningConfig',
      input: ({ name }) => ({ FunctionName: name }),
      when: ({ answer }) => answer.Configuration.PackageType !== 'Image',
      gives: ['CodeSigningConfigArn'],
      shape: (out) => (out?.CodeSigningConfigArn ? { properties: { CodeSigningConfigArn: out.CodeSigningConfigArn } } : undefined),
    },
    {
      command: 'GetFunctionRecursionConfig',
      input: ({ name }) => ({ FunctionName: name }),
      gives: ['RecursiveLoop'],
      shape: (out) => (out?.RecursiveLoop ? { properties: { RecursiveLoop: out.RecursiveLoop } } : undefined),
    },
  ],
  resource: ({ answer }) => lambdaFunction(answer),
});

const mappings = lambda.table({
  name: 'lambda-event-source-mappings',
  types: ['AWS::Lambda::EventSourceMapping'],
  list: { command: 'ListEventSourceMappings', items: (out) => out.EventSourceMappings },
  resource: (mapping) => eventSourceMapping(mapping),
});

const layers = lambda.reader({
  name: 'lambda-layers',
  types: ['AWS::Lambda::LayerVersion'],
  calls: ['ListLayers', 'ListLayerVersions'],
  async *read(api) {
    const listed = api.list('ListLayers', {}, (out) => out.Layers);
    const read = api.each(listed, async ({ LayerName = '' }) => {
      const versions = [];
      for await (const one of api.list('ListLayerVersions', { LayerName }, (out) => out.LayerVersions)) versions.push(layerVersion(LayerName, one));
      return versions;
    });
    for await (const versions of read) yield* versions;
  },
});

export const readers: readonly Reader[] = [functions, mappings, layers];
