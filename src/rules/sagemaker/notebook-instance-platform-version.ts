import { csv, finding, rule } from '../../core/index.ts';

export default rule({
  id: 'SAGEMAKER_NOTEBOOK_INSTANCE_PLATFORM_VERSION',
  title: 'SageMaker notebook instances run on a supported platform',
  severity: 'high',
  types: ['AWS::SageMaker::NotebookInstance'],
  parameters: {
    supportedPlatformIdentifierVersions: csv({ about: 'The platform identifiers that are accepted, such as notebook-al2-v3.', required: true }),
  },
  why: 'A platform out of support gets no security patches for its operating system and its JupyterLab, and notebooks on it can be taken over through known holes.',
  fix: 'Set PlatformIdentifier to a platform that is still supported.',
  *check(notebook, { parameters: { supportedPlatformIdentifierVersions: accepted }, state }) {
    // Which platform a notebook without one gets changes over the years, so only the deployed one tells.
    const platform = notebook.PlatformIdentifier ?? String(state.PlatformIdentifier);
    if (!accepted.some((one) => one.toLowerCase() === platform.toLowerCase()))
      yield finding('PlatformIdentifier', `the platform ${platform} is not among those accepted`, { expected: accepted.join(', ') });
  },
});
