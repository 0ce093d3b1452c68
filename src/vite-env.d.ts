/// <reference types="vite/client" />

interface ImportMetaEnv {
  /** Put in by the build. */
  readonly APP_VERSION: string;
}

/** The address of a file that was packed with `deflate`. */
declare module '*?packed' {
  const address: string;
  export default address;
}
