import { deliveryStream } from '../../../shapes/firehose/delivery-stream.ts';
import { tagsOf } from '../../../shapes/tags.ts';
import { type Reader, service } from '../reader.ts';

const firehose = service({ name: 'firehose', load: () => import('@aws-sdk/client-firehose'), client: 'FirehoseClient' });

const type = 'AWS::KinesisFirehose::DeliveryStream';

export const readers: readonly Reader[] = [
  firehose.reader({
    name: 'firehose-delivery-streams',
    types: [type],
    calls: ['ListDeliveryStreams', 'DescribeDeliveryStream', 'ListTagsForDeliveryStream'],
    details: { ListTagsForDeliveryStream: { [type]: ['Tags'] } },
    async *read(api) {
      let last: string | undefined;
      let more = true;
      // A page is asked for by the last name of the one before; there is no token.
      while (more) {
        const start = last === undefined ? {} : { ExclusiveStartDeliveryStreamName: last };
        const { DeliveryStreamNames: names = [], HasMoreDeliveryStreams } = await api.call('ListDeliveryStreams', { Limit: 100, ...start });
        yield* api.each(names, async (DeliveryStreamName) => {
          const [{ DeliveryStreamDescription: told }, tags] = await Promise.all([
            api.call('DescribeDeliveryStream', { DeliveryStreamName }),
            api.part(
              'ListTagsForDeliveryStream',
              { DeliveryStreamName },
              { gives: ['Tags'], shape: (out) => ({ properties: tagsOf(type, out?.Tags as never) }) },
            ),
          ]);
          const own = deliveryStream(told as NonNullable<typeof told>, undefined);
          return { ...own, properties: { ...own.properties, ...tags.properties } };
        });
        last = names.at(-1);
        more = HasMoreDeliveryStreams === true && last !== undefined;
      }
    },
  }),
];
