import { type Need, type Related, type Relative, some, text } from '../../core/index.ts';

export const endpoints: Need = { type: 'AWS::EC2::VPCEndpoint', theirs: 'VpcId', fields: ['ServiceName'] };

/** Whether one of the endpoints is for a service, named in short (`ecr.api`) or in full (`com.amazonaws.eu-central-1.ecr.api`). */
export function hasEndpoint(related: Related<Relative<'AWS::EC2::VPCEndpoint'>>, service: string): boolean {
  const name = service.replace(/^(com|cn\.com)\.amazonaws\.[^.]+\./, '');
  return some(related, ({ properties }) => {
    const its = text(properties, 'ServiceName');
    return its !== undefined && (its.endsWith(`.${name}`) || its.endsWith(`.${name}-fips`));
  });
}
