import { readConfig } from './config.js';
import { reportFailure } from './cli/failure.js';
import { launch } from './launch.js';

try {
  await launch(readConfig(process.env));
} catch (error) {
  reportFailure(error);
}
