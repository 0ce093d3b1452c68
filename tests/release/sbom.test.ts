import { expect, it } from 'vitest';
import { sbomOf, type Lock } from '../../src/release/sbom';

const app = { name: 'app', version: '1.2.3', license: 'MIT' };
const lock: Lock = {
  packages: {
    'node_modules/a': { version: '1.0.0', license: 'MIT', integrity: 'sha512-q83v' },
    'node_modules/b/node_modules/@x/a': { version: '2.0.0', license: '(MIT OR Apache-2.0)' },
    'node_modules/plain': { version: '0.1.0' },
  },
};
const made = (folders: readonly string[]) => JSON.parse(sbomOf(app, folders, lock));

it('names the app, the format and nothing that changes from build to build', () => {
  expect(made([])).toEqual({
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      component: {
        type: 'application',
        'bom-ref': 'pkg:npm/app@1.2.3',
        name: 'app',
        version: '1.2.3',
        licenses: [{ license: { id: 'MIT' } }],
        purl: 'pkg:npm/app@1.2.3',
      },
    },
    components: [],
  });
});

it('takes version, licence and hash of a package from the lock', () => {
  expect(made(['node_modules/a']).components).toEqual([
    {
      type: 'library',
      'bom-ref': 'pkg:npm/a@1.0.0',
      name: 'a',
      version: '1.0.0',
      hashes: [{ alg: 'SHA-512', content: 'abcdef' }],
      licenses: [{ license: { id: 'MIT' } }],
      purl: 'pkg:npm/a@1.0.0',
    },
  ]);
});

it('names a package with a scope, inside another one and under several licences', () => {
  expect(made(['node_modules/b/node_modules/@x/a']).components).toEqual([
    {
      type: 'library',
      'bom-ref': 'pkg:npm/%40x/a@2.0.0',
      name: '@x/a',
      version: '2.0.0',
      licenses: [{ expression: '(MIT OR Apache-2.0)' }],
      purl: 'pkg:npm/%40x/a@2.0.0',
    },
  ]);
});

it('says no licence and no hash where the lock has none', () => {
  expect(Object.keys(made(['node_modules/plain']).components[0])).toEqual([
    'type',
    'bom-ref',
    'name',
    'version',
    'purl',
  ]);
});

it('is the same in whatever order the packages were found', () => {
  expect(sbomOf(app, ['node_modules/plain', 'node_modules/a'], lock)).toBe(
    sbomOf(app, ['node_modules/a', 'node_modules/plain'], lock),
  );
});

it('stops the build at a package that is not in the lock', () => {
  expect(() => sbomOf(app, ['node_modules/stray'], lock)).toThrow(/stray is shipped/);
});
