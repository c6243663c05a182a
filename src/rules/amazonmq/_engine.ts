/** For `scope`: true for brokers of the engine, otherwise what it is instead. CloudFormation takes the name in any case. */
export function onlyOf(engine: 'ActiveMQ' | 'RabbitMQ', broker: { readonly EngineType: string }): true | string {
  if (broker.EngineType?.toLowerCase() === engine.toLowerCase()) return true;
  return `it is not an ${engine} broker`.replace('an R', 'a R');
}
