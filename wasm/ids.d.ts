// The ids of the tables, as names for requests and reports. In the package ids.mjs writes them from data/ as unions of
// literals; within the project, whose tables change, any text is one.
export type AccountingId = string;
export type AssumptionId = string;
export type ChipId = string;
export type ClaimId = string;
export type FormatId = string;
export type ModelId = string;
export type OfferId = string;
export type OutputId = string;
export type PlaceId = string;
export type ScenarioId = string;
export type SubscriptionId = string;

/** One of these ids, which editors offer, or the id of a later version. */
export type Named<Id extends string> = Id;
/** Values by id; any may be absent. */
export type ById<Id extends string, Value> = Record<Id, Value>;
