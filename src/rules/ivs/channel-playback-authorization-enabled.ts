import { finding, rule } from '../../core/index.ts';

export default rule({
  id: 'IVS_CHANNEL_PLAYBACK_AUTHORIZATION_ENABLED',
  title: 'IVS channels are played by those who may',
  severity: 'medium',
  types: ['AWS::IVS::Channel'],
  recommended: false,
  why: 'Without playback authorization everybody who knows the address of a channel can watch it, and you pay for what they watch.',
  fix: 'Set Authorized to true, and give viewers tokens signed by an AWS::IVS::PlaybackKeyPair.',
  *check(channel) {
    // Playback is open to all by default.
    if (channel.Authorized !== true) yield finding('Authorized', 'everybody who knows the address can watch', { expected: 'true' });
  },
});
