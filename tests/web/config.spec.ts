// A model of the reader's own: counted from its config.json as the rows of data/models.json are, and used by one press.
import { readFileSync, readdirSync } from "node:fs";
import { readConfig } from "../../web/src/chapters/config/model_config.ts";
import { core, expect, openPage, test } from "./help.ts";

const folder = new URL("configs/", import.meta.url);
const textOf = (id: string) => readFileSync(new URL(`${id}.json`, folder), "utf8");
const models: { id: string; sets: Record<string, { central: number } | undefined> }[] = core.describe().models;
const ids = readdirSync(folder).map((name) => name.replace(".json", ""));

/** What makers round. */
const rounded = ["total_parameters", "active_parameters"];

for (const id of ids)
  test(`${id} is counted as its row has it`, () => {
    const read = readConfig(textOf(id));
    if ("fault" in read) throw new Error(JSON.stringify(read));
    const { sets } = models.find((row) => row.id === id)!;
    for (const [figure, value] of Object.entries(read.values)) {
      // A dense model's row has one figure for all its parameters.
      const stated = (sets[figure] ?? (rounded.includes(figure) ? sets.active_parameters : undefined))?.central;
      if (stated === undefined) expect(figure).toBe("shared_parameters");
      else if (rounded.includes(figure)) expect(Math.abs(value / stated - 1), figure).toBeLessThan(0.1);
      else expect(value, figure).toBe(stated);
    }
    const counted = ["layers", "linear_layers", "indexer_layers", "kv_bytes", "kv_fixed_bytes", "window_tokens",
      "decode_attention_flops", "prefill_attention_flops", "window_attention_flops", "indexer_bytes", "indexer_flops",
      "attended_tokens", "expert_count", "experts_per_token", "shared_read_parameters", "weight_bytes"];
    for (const figure of counted) if (sets[figure]) expect(read.values[figure], figure).toBeDefined();
  });

test("a file that lacks what is needed says what", () => {
  const { hidden_size: _, ...rest } = JSON.parse(textOf("glm-5"));
  expect(readConfig(JSON.stringify(rest))).toEqual({ fault: "lacks", fields: ["hidden_size"] });
  expect(readConfig("{}")).toMatchObject({ fault: "lacks" });
  expect(readConfig("{")).toEqual({ fault: "json" });
  for (const text of ["[]", "null", "3", '"x"']) expect(readConfig(text)).toEqual({ fault: "object" });
  for (const odd of [-1, "61", null, [], {}, 1e999])
    expect(readConfig(JSON.stringify({ ...JSON.parse(textOf("glm-5")), num_hidden_layers: odd })))
      .toMatchObject({ fault: "lacks" });
});

const part = (page: import("@playwright/test").Page) => page.locator("#config");

test("pasted and taken over by one press, a model's electricity is that of its parameters", async ({ page }) => {
  await openPage(page, "lab");
  await part(page).getByRole("textbox", { name: "Or paste its text" }).fill(textOf("llama-3.1-70b"));
  await expect(part(page)).toContainText("Llama: 71 billion parameters");
  await part(page).getByRole("button", { name: "Use it for GLM-5" }).click();
  const { values } = readConfig(textOf("llama-3.1-70b")) as { values: Record<string, number> };
  const { runs } = core.estimate({
    scenario: "grok4-vs-glm5", draws: 0, outputs: ["facility_energy"],
    runs: [{ id: "b", route: "compute", set: values }],
  });
  const energy = runs[1].outputs.facility_energy.central as number;
  await expect(page.locator("#lab")).toContainText(String(Number(energy.toPrecision(2))));
  await expect(page).toHaveURL(/b\.active_parameters=/);
});

test("a file is read here, and a wrong one says so beside the field", async ({ page }) => {
  await openPage(page, "lab");
  const requests: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  const box = part(page).getByLabel("Choose the file");
  await box.setInputFiles({ name: "config.json", mimeType: "application/json", buffer: Buffer.from(textOf("glm-5")) });
  await expect(part(page)).toContainText("GlmMoeDsa: 744 billion parameters");
  await expect(part(page).getByRole("row", { name: /Cache/ }).first()).toBeVisible();
  await box.setInputFiles({ name: "x.json", mimeType: "application/json", buffer: Buffer.from("{\"model_type\": 1}") });
  await expect(part(page).locator(".error")).toContainText("It does not say");
  await expect(part(page).getByRole("textbox")).toHaveAttribute("aria-invalid", "true");
  expect(requests).toEqual([]);
});
