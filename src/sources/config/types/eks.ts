import { Unknown, type Value } from '../../../core/value.ts';
import { asCloudFormation } from '../cloudformation-shape.ts';
import type { Translation } from '../translation.ts';

type Members = { readonly [member: string]: Value };

/** EKS always answers whether the API is public: an item that says nothing was written before AWS Config recorded it. */
const notShown = {
  EndpointPrivateAccess: new Unknown('the item does not tell whether the API can be reached from the VPC', true),
  EndpointPublicAccess: new Unknown('the item does not tell whether the API can be reached from the internet', true),
};

export const translations: readonly Translation[] = [
  {
    type: 'AWS::EKS::Cluster',
    translate(item) {
      const described = asCloudFormation(item);
      const { ResourcesVpcConfig: vpc, Logging: logging } = described.properties;
      const properties = {
        ...described.properties,
        ResourcesVpcConfig: { ...notShown, ...(vpc as Members | undefined) },
        Logging: logging ?? new Unknown('the item does not tell the logs of the control plane', true),
      };
      return [{ ...described, properties }];
    },
  },
];
