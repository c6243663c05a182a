import type { Examples } from '../../core/index.ts';

const notebook = { InstanceType: 'ml.t3.medium', RoleArn: 'arn:aws:iam::111122223333:role/notebook' };
const parameters = { supportedPlatformIdentifierVersions: 'notebook-al2-v3,notebook-al2023-v1' };

export default {
  pass: [
    { title: 'the platform is an accepted one', properties: { ...notebook, PlatformIdentifier: 'notebook-al2-v3' }, parameters },
    {
      title: 'the deployed notebook got an accepted one',
      properties: notebook,
      state: { Subject: { PlatformIdentifier: 'notebook-al2023-v1' } },
      parameters,
    },
  ],
  fail: [
    {
      title: 'the platform is an old one',
      properties: { ...notebook, PlatformIdentifier: 'notebook-al1-v1' },
      parameters,
      at: ['PlatformIdentifier'],
    },
  ],
  unknown: [{ title: 'no platform is named, so it gets that of the day', properties: notebook, parameters }],
} satisfies Examples;
