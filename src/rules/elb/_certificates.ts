import type { Related, Relative, Text, TypeName } from '../../core/index.ts';

/** Whether a certificate is one of Certificate Manager; raises where that cannot be told. */
export function isFromAcm(certificate: Text, known: Related<Relative<TypeName>>, others: Related<Relative<TypeName>>): boolean {
  const { reference } = certificate;
  if (reference) {
    if (known.items.some((one) => one.resource.key === reference.target)) return true;
    if (others.items.some((one) => one.resource.key === reference.target)) return false;
  }
  if (/:acm:/.test(certificate.pattern)) return true;
  if (/:iam:/.test(certificate.pattern)) return false;
  return certificate.includes(':acm:');
}
