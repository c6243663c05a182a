import { csv, finding, rule, some } from '../../core/index.ts';

export default rule({
  id: 'WAF_CLASSIC_LOGGING_ENABLED',
  title: 'Global web ACLs of WAF Classic log the requests that they see',
  severity: 'medium',
  types: ['AWS::WAF::WebACL'],
  parameters: { KinesisFirehoseDeliveryStreamArns: csv({ about: 'The ARNs of the delivery streams that count; without it any destination does.' }) },
  why: 'Without logs nobody can tell which requests were let through or stopped, nor why: an attack cannot be traced, a false alarm not be mended.',
  fix: 'Give the web ACL a logging configuration with a delivery stream, which CloudFormation cannot; better, move to AWS::WAFv2::WebACL.',
  *check(_, { state, parameters }) {
    const wanted = parameters.KinesisFirehoseDeliveryStreamArns;
    const logs = state.loggingConfiguration;
    if (logs === undefined) yield finding('', 'it writes no logs');
    else if (wanted && !some(logs.logDestinationConfigs, (one) => wanted.includes(one)))
      yield finding('', 'it logs to none of the wanted delivery streams', { expected: wanted.join(' or ') });
  },
});
