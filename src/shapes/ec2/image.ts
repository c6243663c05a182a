import type { Image } from '@aws-sdk/client-ec2';
import type { Place } from '../describe.ts';
import type { Described } from '../described.ts';
import { given } from '../take.ts';
import { ec2Arn } from './arn.ts';

/** A type that CloudFormation does not have: what instances are made of. */
export function image(from: Image, place: Place): Described {
  const { ImageId: id = '' } = from;
  return {
    type: 'AWS::EC2::Image',
    id,
    arn: ec2Arn(place, 'image', id, ''),
    properties: given({
      BlockDeviceMappings: from.BlockDeviceMappings,
      Description: from.Description,
      Name: from.Name,
      OwnerId: from.OwnerId,
      Public: from.Public,
      Tags: (from.Tags ?? []).map(({ Key, Value }) => ({ Key, Value })),
    }),
    state: given({
      creationDate: from.CreationDate,
      deprecationTime: from.DeprecationTime,
      imageState: from.State,
      imdsSupport: from.ImdsSupport,
      imageAllowed: from.ImageAllowed,
    }),
  };
}
