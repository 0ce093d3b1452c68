/// <reference types="vite/client" />

interface ImportMetaEnv {
  /** Put in by the build. */
  readonly APP_VERSION: string;
}
