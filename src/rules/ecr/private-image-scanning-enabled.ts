import { allOf, anyOf, finding, rule, some, text } from '../../core/index.ts';

export default rule({
  id: 'ECR_PRIVATE_IMAGE_SCANNING_ENABLED',
  title: 'Images in ECR repositories are scanned for known holes',
  severity: 'high',
  types: ['AWS::ECR::Repository'],
  // The registry has one configuration for all its repositories.
  needs: [{ type: 'AWS::ECR::RegistryScanningConfiguration', fields: ['Rules'] }],
  why: 'An image keeps the holes of the day on which it was built; without scans nobody hears of them.',
  fix: 'Set ImageScanningConfiguration.ScanOnPush to true, or add an AWS::ECR::RegistryScanningConfiguration with a filter for the repository.',
  *check(repository, { related }) {
    const name = text(repository, 'RepositoryName');
    const scanned = anyOf(
      () => repository.ImageScanningConfiguration?.ScanOnPush === true,
      () =>
        some(related('AWS::ECR::RegistryScanningConfiguration'), (registry) =>
          // By hand is not at all: nobody can be seen to do it.
          some(registry.properties.Rules, (one) =>
            allOf(
              () => one.ScanFrequency !== 'MANUAL',
              () => some(one.RepositoryFilters, ({ Filter }) => matches(Filter ?? '', () => name?.value)),
            ),
          ),
        ),
    );
    if (!scanned) yield finding('ImageScanningConfiguration.ScanOnPush', 'images are not scanned when they are pushed', { expected: 'true' });
  },
});

/** A filter without a star holds every name that contains it. */
function matches(filter: string, name: () => string | undefined): boolean {
  if (/^\*+$/.test(filter)) return true;
  if (filter === '') return false;
  const known = name();
  // A name that CloudFormation makes up is of no filter that anybody writes.
  if (known === undefined) return false;
  const pattern = filter
    .split('*')
    .map((part) => part.replace(/[.+^${}()|[\]\\?]/g, '\\$&'))
    .join('.*');
  return new RegExp(filter.includes('*') ? `^${pattern}$` : pattern).test(known);
}
