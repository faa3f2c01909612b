// Puts this package's own command where `npx rasad` looks first, so that it works in the checkout as in an installation.
import { chmodSync, mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const { bin } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

// On Windows npx needs a script instead of a link; there it installs the checkout into its cache by itself.
if (process.platform !== 'win32') {
  for (const [name, target] of Object.entries(bin)) {
    const link = join(root, 'node_modules', '.bin', name);
    mkdirSync(dirname(link), { recursive: true });
    rmSync(link, { force: true });
    symlinkSync(relative(dirname(link), join(root, target)), link);
    chmodSync(join(root, target), 0o755);
  }
}
