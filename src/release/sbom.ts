/** A package as `package-lock.json` has it. */
interface LockedPackage {
  readonly version: string;
  readonly license?: string;
  /** Of the archive in the registry, such as `sha512-…` in base64. */
  readonly integrity?: string;
}

/** The part of `package-lock.json` that is read: packages by their folders, `node_modules/dexie`. */
export interface Lock {
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

export interface App {
  readonly name: string;
  readonly version: string;
  readonly license: string;
}

const addressOf = (name: string, version: string): string =>
  `pkg:npm/${name.replace('@', '%40')}@${version}`;

/** A licence by its id, or as an expression where it is made of several. */
const licencesOf = (license: string) => ({
  licenses: [/[\s(]/.test(license) ? { expression: license } : { license: { id: license } }],
});

function hashesOf(integrity: string) {
  const [, base64] = /^sha512-(\S+)$/.exec(integrity) ?? [];
  if (base64 === undefined) return {};
  return { hashes: [{ alg: 'SHA-512', content: Buffer.from(base64, 'base64').toString('hex') }] };
}

function componentOf(folder: string, { packages }: Lock) {
  const locked = packages[folder];
  if (!locked) throw new RangeError(`${folder} is shipped, but is not in package-lock.json.`);
  const name = folder.replace(/^.*node_modules\//, '');
  const { version, license, integrity } = locked;
  const address = addressOf(name, version);
  return {
    type: 'library',
    'bom-ref': address,
    name,
    version,
    ...(integrity !== undefined && hashesOf(integrity)),
    ...(license !== undefined && licencesOf(license)),
    purl: address,
  };
}

/**
 * What the app is made of, in the format CycloneDX 1.6: the packages in the folders given.
 * Without a time and a serial number, so that the same sources give the same text.
 */
export function sbomOf(app: App, folders: Iterable<string>, lock: Lock): string {
  const { name, version, license } = app;
  const address = addressOf(name, version);
  const component = {
    type: 'application',
    'bom-ref': address,
    name,
    version,
    ...licencesOf(license),
    purl: address,
  };
  const bom = {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { component },
    components: [...folders].sort().map((folder) => componentOf(folder, lock)),
  };
  return `${JSON.stringify(bom, null, 2)}\n`;
}
