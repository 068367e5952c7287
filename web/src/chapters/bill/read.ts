// Three things that the reader may have read, each with its word and our range; each leads to its claim.
import { rows as built } from "virtual:read";
import { html, type TemplateResult } from "lit";
import { ask } from "../../answers/ask";
import { energy } from "../../answers/headline";
import { inTurn } from "../../pace/turn";
import { hrefOf } from "../../store/place";
import { alike, start } from "../../store/state";
import { draws, type Store } from "../../store/store";
import type { Ui } from "../../store/ui";
import type { Read, Verdict } from "../../types";
import { factor } from "../../words/compare";
import { exact } from "../../words/format";
import { hasPhrase, phrase, type Key } from "../../words/text";
import { interval, outcomes, quantity } from "../../words/units";

const ids = ["grok4-energy", "glm5-energy", "gap-energy"];

/** The claims as the core judges them; none until the notes have come. */
export const judgeRead = (store: Store): Read[] => {
  const question = { scenario: store.state.scenario, outputs: [energy], details: ["claims" as const], draws };
  const found: Verdict[] = ask(store, question).claims ?? [];
  return ids.flatMap((id): Read[] => {
    const claim = store.description.claims.find((row) => row.id === id);
    const verdict = found.find((row) => row.id === id);
    const [low, high] = claim?.claimed ?? [];
    if (!claim || !verdict || typeof low !== "number" || typeof high !== "number") return [];
    const unit = store.description.outputs.find((row) => row.id === claim.expression?.output)?.unit;
    const { central, p5, p95 } = verdict.computed ?? {};
    const { word, kind } = verdict.judgement, stated = claim.reading?.stated;
    return [{
      id, claimed: [low, high], kind: kind ?? claim.kind, ...(claim.expression?.over || !unit ? {} : { unit }),
      ...(stated === undefined ? {} : { stated }), ...(word ? { word } : {}),
      ...(central === undefined || p5 === undefined || p95 === undefined ? {} : { computed: { central, p5, p95 } }),
    }];
  });
};

const claimedText = ({ claimed: [low, high], stated, unit }: Read): string => {
  if (!unit) return `${exact(low, 3)}–${exact(high, 3)}`;
  return stated === undefined ? interval(low, high, unit) : quantity(stated, unit);
};

const oursText = ({ computed, unit }: Read): string => {
  if (!computed) return phrase("readNone");
  const { central, p5, p95 } = computed;
  if (unit) return phrase("readOurs", { middle: quantity(central, unit), range: outcomes(p5, p95, unit) });
  return phrase("readOursTimes", { middle: factor(central), low: factor(p5), high: factor(p95) });
};

const wordOf = ({ word, kind }: Read): string => {
  if (word) return phrase(`word:${word}`);
  const own = `readKind:${kind}`;
  return hasPhrase(own) ? phrase(own) : phrase("readOther");
};

const item = (store: Store, one: Read): TemplateResult => html`
  <li><a href=${hrefOf(store, `claim-${one.id}`)}>${phrase(`read:${one.id}` as Key, { claimed: claimedText(one) })}</a>
    <b>${wordOf(one)}.</b> <span>${oursText(one)}</span></li>`;

/** At the comparison that they are about; what the reader has not changed comes built. */
export const read = (store: Store, ui: Ui): TemplateResult => {
  const known = store.description.claims.length > 0;
  const untouched = alike(store.state, start(store.description.scenarios[0]!.id));
  const found = untouched && built.length ? built
    : known ? inTurn(store, ui, "read", () => judgeRead(store), { whileMoving: false }) : undefined;
  return html`
    <section class="read" id="read" aria-labelledby="read-title">
      <h2 id="read-title">${phrase("readTitle")}</h2>
      ${found ? html`<ul>${found.map((one) => item(store, one))}</ul>`
        : html`<p class="subtitle waiting" aria-busy="true">${phrase("beingWorkedOut")}</p>`}
    </section>`;
};
