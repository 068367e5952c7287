// The claims of the five articles in German, by id: a label, what is claimed, why it is judged as it is, and the other
// choices that it is tried with. What several articles claim stands with the first of them.
import type { ClaimNames } from "../../words/names";
import { ambitionCreep } from "./de_names/ambition_creep";
import { radioFreeMobile } from "./de_names/radio_free_mobile";
import { smartChunks } from "./de_names/smart_chunks";
import { threeDn } from "./de_names/three_dn";
import { twoTrack } from "./de_names/two_track";

export const claims: ClaimNames = {
  ...threeDn, ...twoTrack, ...smartChunks, ...radioFreeMobile, ...ambitionCreep,
};
