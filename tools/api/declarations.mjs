// What modules export: every door with types, as its declarations in dist/ say.
import { Extractor, ExtractorConfig } from '@microsoft/api-extractor';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../run.mjs';

const silent = { default: { logLevel: 'none' } };

/** The compiler of a project that has installed the package. */
const consumer = (file) => ({
  compilerOptions: {
    target: 'es2022',
    module: 'nodenext',
    moduleResolution: 'nodenext',
    lib: ['es2023', 'dom', 'dom.iterable'],
    types: [],
    skipLibCheck: true,
  },
  files: [file],
});

/**
 * @param types file of a door's declarations, relative to the checkout
 * @throws {Error} when the declarations do not compile
 */
export function declarationsReport(types) {
  const folder = mkdtempSync(join(tmpdir(), 'keikaku-api-'));
  const file = join(root, types);
  try {
    const config = ExtractorConfig.prepare({
      configObject: {
        projectFolder: root,
        mainEntryPointFilePath: file,
        compiler: { overrideTsconfig: consumer(file) },
        apiReport: {
          enabled: true,
          reportFileName: 'door.api.md',
          reportFolder: folder,
          reportTempFolder: folder,
          // Whether something has a comment is no part of what it promises.
          tagsToReport: {},
        },
        docModel: { enabled: false },
        dtsRollup: { enabled: false },
        tsdocMetadata: { enabled: false },
        messages: {
          compilerMessageReporting: { default: { logLevel: 'error' } },
          extractorMessageReporting: silent,
          tsdocMessageReporting: silent,
        },
      },
      configObjectFullPath: undefined,
      packageJsonFullPath: join(root, 'package.json'),
    });
    const { errorCount } = Extractor.invoke(config, {
      localBuild: true,
      messageCallback: (message) => {
        // It speaks of files that it makes for itself.
        if (message.logLevel !== 'error') message.handled = true;
      },
    });
    if (errorCount > 0) throw new Error(`The declarations of ${types} do not compile.`);
    const report = readFileSync(join(folder, 'door.api.md'), 'utf8');
    return report.replaceAll('\r\n', '\n').replaceAll(/^ *\/\/ \(undocumented\)\n| \(undocumented\)$/gm, '');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
