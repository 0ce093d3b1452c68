/** The part of Trusted Types that we use; TypeScript's DOM library does not know it. */
interface TrustedTypePolicy {
  createScriptURL(url: string): string;
}
interface Window {
  readonly trustedTypes?: {
    createPolicy(name: string, rules: TrustedTypePolicy): TrustedTypePolicy;
  };
}
