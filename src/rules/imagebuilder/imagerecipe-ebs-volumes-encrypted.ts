import { each, finding, isSet, listOf, rule, some } from '../../core/index.ts';

export default rule({
  id: 'IMAGEBUILDER_IMAGERECIPE_EBS_VOLUMES_ENCRYPTED',
  title: 'Image Builder recipes encrypt every volume of the image',
  severity: 'medium',
  types: ['AWS::ImageBuilder::ImageRecipe'],
  why: 'The snapshots of an image carry whatever was baked into it, and every instance that is started from it inherits volumes without encryption.',
  fix: 'Map every volume of the image in BlockDeviceMappings, with Ebs.Encrypted set to true.',
  *check(recipe) {
    const mappings = recipe.BlockDeviceMappings;
    if (!some([...listOf<unknown>(mappings).keys()], () => true)) {
      yield finding('BlockDeviceMappings', 'no volume is mapped, so none is encrypted by the recipe', { expected: 'every volume, encrypted' });
      return;
    }
    yield* each(mappings, function* (mapping, index) {
      if (isSet(mapping, 'Ebs') && mapping.Ebs?.Encrypted !== true)
        yield finding(`BlockDeviceMappings[${index}].Ebs.Encrypted`, 'the volume is not encrypted', { expected: 'true' });
    });
  },
});
