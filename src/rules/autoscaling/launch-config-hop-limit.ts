import { finding, rule } from '../../core/index.ts';

export default rule({
  id: 'AUTOSCALING_LAUNCH_CONFIG_HOP_LIMIT',
  title: 'Launch configurations keep metadata tokens on the instance',
  severity: 'high',
  types: ['AWS::AutoScaling::LaunchConfiguration'],
  why: 'A token that may travel further than one hop can be fetched by containers and by whatever is routed through the instance, and with it the credentials of its role.',
  fix: 'Set MetadataOptions.HttpPutResponseHopLimit to 1, or leave it out.',
  *check(configuration) {
    const hops = configuration.MetadataOptions?.HttpPutResponseHopLimit ?? 1;
    if (hops > 1) yield finding('MetadataOptions.HttpPutResponseHopLimit', `a metadata token may travel ${hops} hops`, { expected: '1' });
  },
});
