import { csv, finding, isSet, rule, text } from '../../core/index.ts';
import { isStage, mending, restStages, stageOf } from './_stages.ts';

export default rule({
  id: 'API_GW_SSL_ENABLED',
  title: 'Stages of REST APIs show the servers behind them a client certificate',
  severity: 'medium',
  // Servers that are asked over IAM (functions, other AWS services) have no use for it.
  recommended: false,
  types: restStages,
  parameters: { CertificateIDs: csv({ about: 'The ids of the client certificates that may be used; without it any.' }) },
  why: 'Without a client certificate a server cannot tell a request of the API from one of somebody who has found its address, and goes past the authorization of the API.',
  fix: 'Set ClientCertificateId to an AWS::ApiGateway::ClientCertificate, and let the servers demand it.',
  scope: isStage,
  *check(properties, { resource, parameters }) {
    const { stage, at } = stageOf(properties, resource);
    const path = `${at}ClientCertificateId`;
    const allowed = parameters.CertificateIDs;
    if (!isSet(stage, 'ClientCertificateId')) yield finding(path, 'it has no client certificate', mending(resource));
    else if (allowed && !text(stage, 'ClientCertificateId')?.isOneOf(allowed))
      yield finding(path, 'the client certificate is not an allowed one', { expected: allowed.join(' or ') });
  },
});
