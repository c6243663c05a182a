import { catalogEncryption, job, mlTransform } from '../../../shapes/glue/glue.ts';
import { tagsOf } from '../../../shapes/tags.ts';
import { untagged } from '../../../shapes/untagged.ts';
import { type Reader, service } from '../reader.ts';

const glue = service({
  name: 'glue',
  load: () => import('@aws-sdk/client-glue'),
  client: 'GlueClient',
});

export const readers: readonly Reader[] = [
  glue.table({
    name: 'glue-jobs',
    types: ['AWS::Glue::Job'],
    list: { command: 'GetJobs', items: (out) => out.Jobs },
    resource: (one) => untagged(job(one)),
  }),
  glue.table({
    name: 'glue-ml-transforms',
    types: ['AWS::Glue::MLTransform'],
    list: { command: 'GetMLTransforms', items: (out) => out.Transforms },
    parts: [
      {
        command: 'GetTags',
        input: (one, { partition, region, account }) => ({
          ResourceArn: `arn:${partition}:glue:${region}:${account}:mlTransform/${one.TransformId}`,
        }),
        gives: ['Tags'],
        shape: (out) => ({ properties: tagsOf('AWS::Glue::MLTransform', out?.Tags) }),
      },
    ],
    resource: (one) => mlTransform(one),
  }),
  glue.reader({
    name: 'glue-catalog-encryption',
    types: ['AWS::Glue::DataCatalogEncryptionSettings'],
    calls: ['GetDataCatalogEncryptionSettings'],
    async *read(api) {
      const { DataCatalogEncryptionSettings: settings } = await api.call('GetDataCatalogEncryptionSettings', {});
      yield catalogEncryption(settings, api.place.account);
    },
  }),
];
