import { csv, each, finding, rule, some } from '../../core/index.ts';

export default rule({
  id: 'APPROVED_AMIS_BY_TAG',
  title: 'EC2 instances are launched from images that are tagged as approved',
  severity: 'medium',
  types: ['AWS::EC2::Instance'],
  needs: [{ type: 'AWS::EC2::Image', ours: 'ImageId', fields: ['Tags'] }],
  parameters: {
    amisByTagKeyAndValue: csv({
      about: 'The tags of which an approved image has at least one, as key:value, or as a key alone for any value.',
      required: true,
    }),
  },
  why: 'An image from somewhere is a whole operating system by somebody unknown, with whatever was put in and whatever was never patched.',
  fix: 'Launch the instance from an approved image, or tag this image as approved.',
  *check(_, { parameters, related }) {
    const wanted = parameters.amisByTagKeyAndValue.map(parsed);
    yield* each(related('AWS::EC2::Image'), function* ({ resource, properties }) {
      const approved = some(properties.Tags, (tag) =>
        some(wanted, ({ key, value }) => tag.Key === key && (value === undefined || tag.Value === value)),
      );
      if (!approved)
        yield finding('ImageId', 'its image has none of the tags of approved ones', {
          expected: parameters.amisByTagKeyAndValue.join(' or '),
          related: [{ resource, path: 'Tags' }],
        });
    });
  },
});

/** A value may have colons in it, a key may not. */
function parsed(tag: string): { readonly key: string; readonly value: string | undefined } {
  const colon = tag.indexOf(':');
  return colon === -1 ? { key: tag, value: undefined } : { key: tag.slice(0, colon), value: tag.slice(colon + 1) };
}
