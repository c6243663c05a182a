import type { Examples } from '../../core/index.ts';

export default {
  pass: [{ title: 'TLS is required', properties: { Name: 'invoices', DeliveryOptions: { TlsPolicy: 'REQUIRE' } } }],
  fail: [
    { title: 'nothing is said, so TLS is a wish', properties: { Name: 'invoices' }, at: ['DeliveryOptions.TlsPolicy'] },
    { title: 'TLS is a wish', properties: { Name: 'invoices', DeliveryOptions: { TlsPolicy: 'OPTIONAL' } }, at: ['DeliveryOptions.TlsPolicy'] },
  ],
  unknown: [
    {
      title: 'the policy is a parameter',
      template: {
        Parameters: { Tls: { Type: 'String' } },
        Resources: { Invoices: { Type: 'AWS::SES::ConfigurationSet', Properties: { DeliveryOptions: { TlsPolicy: { Ref: 'Tls' } } } } },
      },
    },
  ],
} satisfies Examples;
