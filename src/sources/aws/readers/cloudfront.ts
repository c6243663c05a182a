import { distribution } from '../../../shapes/cloudfront/distribution.ts';
import { edgeFunction, originAccessControl } from '../../../shapes/cloudfront/origin-access.ts';
import { tagsOf } from '../../../shapes/tags.ts';
import { type Reader, service } from '../reader.ts';

const cloudfront = service({
  name: 'cloudfront',
  load: () => import('@aws-sdk/client-cloudfront'),
  client: 'CloudFrontClient',
  gone: ['NoSuchDistribution', 'NoSuchResource'],
});

const type = 'AWS::CloudFront::Distribution';

export const readers: readonly Reader[] = [
  cloudfront.table({
    name: 'cloudfront-distributions',
    scope: 'account',
    types: [type],
    list: { command: 'ListDistributions', items: (out) => out.DistributionList?.Items },
    // The list leaves out the logs and the root object.
    describe: { command: 'GetDistribution', input: ({ Id }) => ({ Id }), item: (out) => out.Distribution },
    parts: [
      {
        command: 'ListTagsForResource',
        input: ({ ARN }) => ({ Resource: ARN }),
        gives: ['Tags'],
        shape: (out) => ({ properties: tagsOf(type, out?.Tags?.Items) }),
      },
    ],
    resource: (told) => distribution(told, undefined),
  }),
  cloudfront.table({
    name: 'cloudfront-origin-access-controls',
    scope: 'account',
    types: ['AWS::CloudFront::OriginAccessControl'],
    list: { command: 'ListOriginAccessControls', items: (out) => out.OriginAccessControlList?.Items },
    resource: originAccessControl,
  }),
  cloudfront.reader({
    name: 'cloudfront-functions',
    scope: 'account',
    types: ['AWS::CloudFront::Function'],
    calls: ['ListFunctions', 'ListTagsForResource'],
    details: { ListTagsForResource: { 'AWS::CloudFront::Function': ['Tags'] } },
    async *read(api) {
      let Marker: string | undefined;
      // Its pages are marked within the answer, and the SDK turns none of them.
      do {
        const { FunctionList: list } = await api.call('ListFunctions', { Stage: 'LIVE', ...(Marker === undefined ? {} : { Marker }) });
        const read = api.each(list?.Items ?? [], async (one) => {
          const own = edgeFunction(one);
          const tags = await api.part(
            'ListTagsForResource',
            { Resource: own.arn },
            { gives: ['Tags'], shape: (out) => ({ properties: tagsOf(own.type, out?.Tags?.Items) }) },
          );
          return { ...own, properties: { ...own.properties, ...tags.properties } };
        });
        yield* read;
        Marker = list?.NextMarker || undefined;
      } while (Marker !== undefined);
    },
  }),
];
