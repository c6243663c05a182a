import { expect, test } from 'vitest';
import { Unknown } from '../../core/value.ts';
import { readLive, refusal } from '../../testing/read-live.ts';
import { readerOfLastResort } from './cloud-control.ts';
import type { Reader } from './reader.ts';

/** The emulator does not know Cloud Control. */
interface Listing {
  readonly TypeName: string;
  readonly ResourceModel?: string;
}
const api = (id: string) => `arn:aws:appsync:us-east-1:123456789012:apis/${id}`;
const lists: Readonly<Record<string, readonly string[]>> = {
  'AWS::AppSync::GraphQLApi': [api('one'), api('two')],
  'AWS::AppSync::ApiCache {"ApiId":"one"}': ['one-cache'],
  'AWS::AppConfig::Application': ['app'],
  'AWS::AppConfig::ConfigurationProfile {"ApplicationId":"app"}': ['app|profile'],
  'AWS::AppConfig::HostedConfigurationVersion {"ApplicationId":"app","ConfigurationProfileId":"profile"}': ['app|profile|1', 'app|profile|2'],
};
const answers = {
  ListResources: ({ TypeName, ResourceModel }: Listing) => {
    const found = lists[ResourceModel === undefined ? TypeName : `${TypeName} ${ResourceModel}`];
    if (!found) throw refusal('ResourceNotFoundException', 'there is none');
    return { TypeName, ResourceDescriptions: found.map((Identifier) => ({ Identifier })) };
  },
  GetResource: ({ Identifier }: { readonly Identifier: string }) => ({
    ResourceDescription: { Identifier, Properties: JSON.stringify({ Id: Identifier, AtRestEncryptionEnabled: true }) },
  }),
};
const read = (type: string, from: object = answers) => readLive([readerOfLastResort(type) as Reader], from as typeof answers);

test('a type is read by its list, and facts that only a run-time has are unknown', async () => {
  const { resources, gaps } = await read('AWS::AppSync::GraphQLApi');
  expect(gaps).toEqual({});
  expect(resources.map((one) => [one.id, one.arn])).toEqual([api('one'), api('two')].map((id) => [id, id]));
  expect(resources[0]?.state?.anything).toBeInstanceOf(Unknown);
});

test('what belongs to others is listed for each of these, and one that has none is no gap', async () => {
  const { resources, gaps, unseen } = await read('AWS::AppSync::ApiCache');
  expect({ gaps, unseen }).toEqual({ gaps: {}, unseen: [] });
  expect(resources.map((one) => one.properties)).toEqual([{ Id: 'one-cache', AtRestEncryptionEnabled: true }]);
});

test('what belongs to what belongs to others, too', async () => {
  const { resources } = await read('AWS::AppConfig::HostedConfigurationVersion');
  expect(resources.map((one) => one.id)).toEqual(['app|profile|1', 'app|profile|2']);
});

test('a parent of which nobody may list is a gap, and the others go on', async () => {
  const ListResources = (input: Listing) => {
    if (input.ResourceModel?.includes('two')) throw refusal('AccessDeniedException', 'not authorized to perform: appsync:GetApiCache');
    return answers.ListResources(input);
  };
  const { resources, gaps } = await read('AWS::AppSync::ApiCache', { ...answers, ListResources });
  expect(resources.map((one) => one.id)).toEqual(['one-cache']);
  expect(Object.keys(gaps)).toEqual(['AWS::AppSync::ApiCache']);
});
