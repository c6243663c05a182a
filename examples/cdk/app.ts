import { App, Stack, Validations } from 'aws-cdk-lib';
import { BlockPublicAccess, Bucket } from 'aws-cdk-lib/aws-s3';
import { BylawValidator } from 'bylaw/cdk';

const app = new App();
// `cdk synth` fails for findings from medium severity up, and shows the others as warnings.
Validations.of(app).addPlugins(new BylawValidator({ frameworks: ['aws-fsbp'], severity: 'medium', allowIncomplete: true }));

const stack = new Stack(app, 'Storage');
const logs = new Bucket(stack, 'Logs', { enforceSSL: true, blockPublicAccess: BlockPublicAccess.BLOCK_ALL });
// Take `enforceSSL` away, and the synthesis stops here.
new Bucket(stack, 'Documents', { enforceSSL: true, blockPublicAccess: BlockPublicAccess.BLOCK_ALL, versioned: true, serverAccessLogsBucket: logs });

// Somebody answers for a finding where it arises. A waiver file does so with an owner and an expiry date.
Validations.of(logs).acknowledge({ id: 'bylaw::S3_BUCKET_LOGGING_ENABLED', reason: 'these are the logs' });

app.synth();
