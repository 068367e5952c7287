// What the build provides: where the core's files come from, and the published address.
declare module "virtual:core-source" {
  export function source(): Promise<import("tokenwatt").LoadOptions>;
  /** what serving was measured to reach */
  export function measured(): Promise<import("tokenwatt/measured.js").MeasuredFile>;
}
declare module "*.css?inline" {
  const text: string;
  export default text;
}
interface ImportMetaEnv {
  readonly VITE_ADDRESS: string;
  /** where the source lies, without a slash at the end */
  readonly VITE_REPOSITORY: string;
  /** title, author and version of CITATION.cff, as JSON */
  readonly VITE_CITATION: string;
}
/** of the published record */
declare module "virtual:reproductions" {
  export const rows: import("./types").Reproduced[];
}
/** the three claims of the front page at its default comparison */
declare module "virtual:read" {
  export const rows: import("./types").Read[];
}
/** what companies say of their own queries */
declare module "virtual:queries" {
  export const rows: import("./types").PrintedQuery[];
}
/** what two camps say of an Ascend chip's price */
declare module "virtual:camps" {
  export const rows: import("./types").CampClaim[];
}
/** of the published record, what is money */
declare module "virtual:bills" {
  export const rows: import("./types").Bill[];
}
