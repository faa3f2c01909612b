import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';

/** Compiles once before all tests, so that the commands under test are those of the sources. */
export function setup(): void {
  try {
    execFileSync(process.execPath, [resolve('node_modules/typescript/bin/tsc'), '-p', 'tsconfig.build.json'], { encoding: 'utf8', stdio: 'pipe' });
  } catch (error) {
    throw new Error(`the sources do not compile:\n${(error as { stdout?: string }).stdout ?? String(error)}`);
  }
}
