import { stream } from '../../../shapes/kinesis/stream.ts';
import { tagsOf } from '../../../shapes/tags.ts';
import { type Reader, service } from '../reader.ts';

const kinesis = service({ name: 'kinesis', load: () => import('@aws-sdk/client-kinesis'), client: 'KinesisClient' });

export const readers: readonly Reader[] = [
  kinesis.table({
    name: 'kinesis-streams',
    types: ['AWS::Kinesis::Stream'],
    list: { command: 'ListStreams', items: (out) => out.StreamNames },
    describe: {
      command: 'DescribeStreamSummary',
      input: (StreamName) => ({ StreamName }),
      item: (out) => out.StreamDescriptionSummary,
    },
    parts: [
      {
        command: 'ListTagsForStream',
        input: ({ StreamName }) => ({ StreamName }),
        gives: ['Tags'],
        shape: (out) => ({ properties: tagsOf('AWS::Kinesis::Stream', out?.Tags) }),
      },
    ],
    resource: (told) => stream(told, undefined),
  }),
];
