/** Jest's transform: the bundler's own TypeScript and TSX rules, so that tests run what the build ships. */
import { createHash } from 'node:crypto';
import { extname } from 'node:path';
import { transformSync, version } from 'esbuild';

const loaders = { '.ts': 'ts', '.mts': 'ts', '.tsx': 'tsx', '.jsx': 'jsx' };

export default {
  process(source, file) {
    const { code, map } = transformSync(source, {
      loader: loaders[extname(file)] ?? 'js',
      format: 'cjs',
      target: 'node20',
      sourcefile: file,
      sourcemap: 'external',
      jsx: 'automatic',
      jsxImportSource: 'preact',
      logLevel: 'error',
    });
    return { code, map };
  },
  getCacheKey: (source, file) =>
    createHash('sha256').update([version, file, source].join('\0')).digest('hex'),
};
