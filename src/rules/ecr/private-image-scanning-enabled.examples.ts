import type { Examples } from '../../core/index.ts';

const repository = (more: object = {}) => ({ Type: 'AWS::ECR::Repository', Properties: { RepositoryName: 'web', ...more } });
const registry = (Filter: unknown, ScanFrequency = 'CONTINUOUS_SCAN') => ({
  Type: 'AWS::ECR::RegistryScanningConfiguration',
  Properties: { ScanType: 'ENHANCED', Rules: [{ ScanFrequency, RepositoryFilters: [{ Filter, FilterType: 'WILDCARD' }] }] },
});

export default {
  pass: [
    { title: 'images are scanned on push', resources: { Web: repository({ ImageScanningConfiguration: { ScanOnPush: true } }) } },
    { title: 'the registry scans everything', resources: { Web: repository(), Registry: registry('*') } },
    { title: 'the registry scans what is named so', resources: { Web: repository(), Registry: registry('we*') } },
  ],
  fail: [
    { title: 'nothing is said', resources: { Web: repository() }, at: ['ImageScanningConfiguration.ScanOnPush'] },
    {
      title: 'scanning is off',
      resources: { Web: repository({ ImageScanningConfiguration: { ScanOnPush: false } }) },
      at: ['ImageScanningConfiguration.ScanOnPush'],
    },
    {
      title: 'the registry scans others',
      resources: { Web: repository(), Registry: registry('shop*') },
      at: ['ImageScanningConfiguration.ScanOnPush'],
    },
    {
      title: 'the registry scans only what somebody asks for',
      resources: { Web: repository(), Registry: registry('*', 'MANUAL') },
      at: ['ImageScanningConfiguration.ScanOnPush'],
    },
  ],
  unknown: [
    {
      title: 'scanning is a parameter',
      template: {
        Parameters: { Scan: { Type: 'String' } },
        Resources: { Web: repository({ ImageScanningConfiguration: { ScanOnPush: { Ref: 'Scan' } } }) },
      },
    },
    {
      title: 'what the registry scans is a parameter',
      template: { Parameters: { Filter: { Type: 'String' } }, Resources: { Web: repository(), Registry: registry({ Ref: 'Filter' }) } },
    },
  ],
} satisfies Examples;
