import { type Ailing, type Ask, call, remedy, settingFor } from '../../core/remedy.ts';

interface Validation {
  readonly LogFileValidationEnabled: boolean;
}

interface Encryption {
  readonly KmsKeyId?: string;
}

const types = ['AWS::CloudTrail::Trail'];
const actions = { read: ['cloudtrail:GetTrail'], write: ['cloudtrail:UpdateTrail'] };

/** A trail is found everywhere by its ARN, and changed by it where it is at home. */
const nameOf = ({ arn, id }: Ailing) => arn ?? id;

async function trail(ailing: Ailing, ask: Ask) {
  return (await ask('cloudtrail', 'GetTrail', { Name: nameOf(ailing) }, ['TrailNotFoundException']))?.Trail;
}

const validation = remedy<Validation>({
  rules: ['CLOUD_TRAIL_LOG_FILE_VALIDATION_ENABLED'],
  types,
  does: 'writes digests by which it can be proved that no log file was changed',
  actions,
  changes: ['EnableLogFileValidation'],
  async read(ailing, ask) {
    const told = await trail(ailing, ask);
    return told && { LogFileValidationEnabled: told.LogFileValidationEnabled === true };
  },
  plan(facts, ailing) {
    if (facts.LogFileValidationEnabled) return { steps: [], after: facts };
    const update = (EnableLogFileValidation: boolean) => call('cloudtrail', 'UpdateTrail', { Name: nameOf(ailing), EnableLogFileValidation });
    return { steps: [{ ...update(true), undo: [update(false)] }], after: { LogFileValidationEnabled: true } };
  },
});

const encryption = remedy<Encryption>({
  rules: ['CLOUD_TRAIL_ENCRYPTION_ENABLED'],
  types,
  does: 'encrypts the files of the trail with kmsKey',
  caution: 'the policy of the key must let cloudtrail.amazonaws.com use it, and who reads the logs needs rights on it',
  wants: ['kmsKey'],
  actions,
  changes: ['KMSKeyId'],
  async read(ailing, ask) {
    const told = await trail(ailing, ask);
    return told && (told.KmsKeyId ? { KmsKeyId: told.KmsKeyId } : {});
  },
  plan(facts, ailing, settings) {
    if (facts.KmsKeyId !== undefined) return { steps: [], after: facts };
    const key = settingFor(settings.kmsKey, ailing);
    if (key === undefined) return { refused: `no key is named: give kmsKey for ${ailing.region}` };
    // An empty text takes the key away.
    const update = (KmsKeyId: string) => call('cloudtrail', 'UpdateTrail', { Name: nameOf(ailing), KmsKeyId });
    return { steps: [{ ...update(key), undo: [update('')] }], after: { KmsKeyId: key } };
  },
});

export default [validation, encryption];
