// What the build provides: where the core's files come from, and the published address.
declare module "virtual:core-source" {
  export function source(): Promise<import("tokenwatt").LoadOptions>;
}
interface ImportMetaEnv {
  readonly VITE_ADDRESS: string;
  /** where the source lies, without a slash at the end */
  readonly VITE_REPOSITORY: string;
  /** title, author and version of CITATION.cff, as JSON */
  readonly VITE_CITATION: string;
}
