import { each, finding, rule } from '../../core/index.ts';
import { inEachRegion } from '../../schema/index.ts';

export default rule({
  id: 'EMR_BLOCK_PUBLIC_ACCESS',
  title: 'EMR refuses clusters that are open to the world',
  severity: 'critical',
  types: ['AWS::::Account'],
  why: 'The web pages of a cluster run whatever is sent to them. Open ones are found and used within hours.',
  fix: 'Turn block public access on for EMR in the region, with port 22 at most in PermittedPublicSecurityGroupRuleRanges.',
  scope: inEachRegion,
  *check(_, { state }) {
    const block = state.emrBlockPublicAccess;
    if (block?.enabled !== true) yield finding('', 'clusters may be open to the world', { expected: 'BlockPublicSecurityGroupRules true' });
    else
      yield* each(block.permittedPorts, function* ({ MinRange: from, MaxRange: to }) {
        if (from !== 22 || to !== 22)
          yield finding('', `clusters may be open to the world on port ${from === to ? from : `${from} to ${to}`}`, { expected: 'port 22 at most' });
      });
  },
});
