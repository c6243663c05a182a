// Loaded into the measured process: hands its peak memory to the parent as it ends.
process.on('exit', () => require('node:fs').writeSync(3, String(process.resourceUsage().maxRSS)));
