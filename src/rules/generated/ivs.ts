// Generated from the rule files by `npm run gen`. Do not edit.
import type { Rule } from '../../core/rule.ts';
import channelPlaybackAuthorizationEnabled from '../ivs/channel-playback-authorization-enabled.ts';

export const rules: readonly Rule[] = [
  channelPlaybackAuthorizationEnabled,
];
