import { each, type Relative, text, wiring } from '../../core/index.ts';
import { documentsOf, resourcePolicyTypes } from './_documents.ts';
import { misspelt, service } from './_principals.ts';

export default wiring({
  id: 'WIRING_POLICY_PRINCIPAL',
  title: 'The services that the policy of a resource lets in are called so',
  severity: 'high',
  types: [...resourcePolicyTypes, 'AWS::Lambda::Permission'],
  shipped: {
    as: 'deploy error',
    what: 'Amazon S3, SNS, SQS and KMS refuse a policy with a principal that does not exist, and the stack rolls back; where it is taken, the service that was meant stays outside.',
  },
  why: 'A service comes under one name alone, and not always the one it is called by: S3 log delivery is logging.s3.amazonaws.com, EventBridge events.amazonaws.com.',
  fix: 'Write the principal of the service as its guide has it, under Service in Principal.',
  *check(_, { resource, graph }) {
    const whole = graph.node(resource) as Relative;
    if (resource.type === 'AWS::Lambda::Permission') {
      const principal = text(whole.properties as { Principal?: string }, 'Principal');
      if (principal && (!principal.known || /[a-z]/.test(principal.value)) && !principal.startsWith('arn:'))
        yield* service(resource, 'Principal', principal);
      return;
    }
    yield* each(documentsOf(graph, resource), ({ path, document }) => misspelt(resource, path, document()));
  },
});
