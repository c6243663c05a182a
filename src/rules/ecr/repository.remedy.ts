import { type Ailing, type Ask, call, type InputOf, remedy } from '../../core/remedy.ts';

const types = ['AWS::ECR::Repository'];
const read = ['ecr:DescribeRepositories'];

async function repository({ id }: Ailing, ask: Ask) {
  return (await ask('ecr', 'DescribeRepositories', { repositoryNames: [id] }, ['RepositoryNotFoundException']))?.repositories?.[0];
}

const scanning = remedy<{ readonly scanOnPush: boolean }>({
  rules: ['ECR_PRIVATE_IMAGE_SCANNING_ENABLED'],
  types,
  does: 'scans images when they are pushed',
  actions: { read, write: ['ecr:PutImageScanningConfiguration'] },
  changes: ['ImageScanningConfiguration'],
  async read(ailing, ask) {
    const told = await repository(ailing, ask);
    return told && { scanOnPush: told.imageScanningConfiguration?.scanOnPush === true };
  },
  plan(facts, { id: repositoryName }) {
    if (facts.scanOnPush) return { steps: [], after: facts };
    const put = (scanOnPush: boolean) => call('ecr', 'PutImageScanningConfiguration', { repositoryName, imageScanningConfiguration: { scanOnPush } });
    return { steps: [{ ...put(true), undo: [put(false)] }], after: { scanOnPush: true } };
  },
});

type Mutability = Pick<InputOf<'ecr', 'PutImageTagMutability'>, 'imageTagMutability' | 'imageTagMutabilityExclusionFilters'>;

const immutability = remedy<Mutability>({
  rules: ['ECR_PRIVATE_TAG_IMMUTABILITY_ENABLED'],
  types,
  does: 'lets no tag be moved to another image',
  caution: 'pipelines that push the same tag again (latest) fail',
  actions: { read, write: ['ecr:PutImageTagMutability'] },
  changes: ['ImageTagMutability'],
  async read(ailing, ask) {
    const told = await repository(ailing, ask);
    const filters = told?.imageTagMutabilityExclusionFilters;
    return (
      told && {
        imageTagMutability: told.imageTagMutability ?? 'MUTABLE',
        ...(filters?.length ? { imageTagMutabilityExclusionFilters: filters } : {}),
      }
    );
  },
  plan(facts, { id: repositoryName }) {
    if (facts.imageTagMutability?.startsWith('IMMUTABLE')) return { steps: [], after: facts };
    const put = (to: Mutability) => call('ecr', 'PutImageTagMutability', { repositoryName, ...to });
    const after: Mutability = { imageTagMutability: 'IMMUTABLE' };
    return { steps: [{ ...put(after), undo: [put(facts)] }], after };
  },
});

export default [scanning, immutability];
