import type { Examples } from '../../core/index.ts';

const parameters = { amisByTagKeyAndValue: 'approved:yes,hardened' };
const launched = (...Tags: readonly object[]) => ({
  Image: { Type: 'AWS::EC2::Image', Properties: { Name: 'base', Tags } },
  Instance: { Type: 'AWS::EC2::Instance', Properties: { ImageId: { Ref: 'Image' } } },
});

export default {
  pass: [
    { title: 'the image has one of the tags', resources: launched({ Key: 'approved', Value: 'yes' }), parameters },
    { title: 'the key alone is enough', resources: launched({ Key: 'Name', Value: 'base' }, { Key: 'hardened', Value: '2026' }), parameters },
  ],
  fail: [
    { title: 'the image has no tags', resources: launched(), parameters, at: ['ImageId'] },
    { title: 'the tag has another value', resources: launched({ Key: 'approved', Value: 'no' }), parameters, at: ['ImageId'] },
  ],
  unknown: [{ title: 'the image cannot be seen', properties: { ImageId: 'ami-0123456789abcdef0' }, parameters }],
} satisfies Examples;
