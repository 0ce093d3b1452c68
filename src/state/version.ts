/** The version of the program that is running, such as `0.1.0`. */
export const APP_VERSION: string = import.meta.env.APP_VERSION;
