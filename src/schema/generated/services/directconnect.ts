// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `AddressFamily,AmazonAddress,Asn,AuthKey,BgpPeerId,CustomerAddress
AddressFamily,AmazonAddress,Asn,AuthKey,BgpPeerId,CustomerAddress
AddressFamily,AmazonAddress,Asn,AuthKey,BgpPeerId,CustomerAddress
Connection=Bandwidth,ConnectionName,LagId,Location,ProviderName,RequestMACSec?,Tags>
DirectConnectGateway=AmazonSideAsn,DirectConnectGatewayName,Tags>
DirectConnectGatewayAssociation=AcceptDirectConnectGatewayAssociationProposalRoleArn,AllowedPrefixesToDirectConnectGateway,AssociatedGatewayId,DirectConnectGatewayId
Lag=ConnectionsBandwidth,LagName,Location,MinimumLinks#,ProviderName,RequestMACSec?,Tags>
PrivateVirtualInterface=AllocatePrivateVirtualInterfaceRoleArn,BgpPeers>0,ConnectionId,DirectConnectGatewayId,EnableSiteLink?,Mtu#,RateLimit,Tags>,VirtualGatewayId,VirtualInterfaceName,Vlan#
PublicVirtualInterface=AllocatePublicVirtualInterfaceRoleArn,BgpPeers>1,ConnectionId,RateLimit,RouteFilterPrefixes,Tags>,VirtualInterfaceName,Vlan#
TransitVirtualInterface=AllocateTransitVirtualInterfaceRoleArn,BgpPeers>2,ConnectionId,DirectConnectGatewayId,EnableSiteLink?,Mtu#,RateLimit,Tags>,VirtualInterfaceName,Vlan#`;

export const attributes = `Connection=ConnectionArn,ConnectionId,ConnectionState
DirectConnectGateway=DirectConnectGatewayArn,DirectConnectGatewayId
DirectConnectGatewayAssociation=AssociationId
Lag=LagArn,LagId,LagState
PrivateVirtualInterface=VirtualInterfaceArn,VirtualInterfaceId
PublicVirtualInterface=VirtualInterfaceArn,VirtualInterfaceId
TransitVirtualInterface=VirtualInterfaceArn,VirtualInterfaceId`;
