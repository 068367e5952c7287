// The answers as tools of the Model Context Protocol, on stdin and stdout. The protocol itself is the package
// @modelcontextprotocol/sdk, which only this asks for.
import { version } from "./about.js";
import { check, checkClaim, describe, estimate, explain } from "./answers.js";
import { load } from "./tokenwatt.js";

const text = (description) => ({ type: "string", description });
const request = {
  type: "object",
  description: "What is estimated. {} is the first scenario. A run is {model, chip, place, set: {assumption: number " +
    "or {low, central, high}}}; ids are those that describe gives.",
  properties: {
    scenario: text("Id of a scenario to start from"),
    runs: { type: "array", maxItems: 4, items: { type: "object" }, description: "One to four runs" },
    shared: { type: "object", description: "Assumptions for every run" },
    outputs: { type: "array", items: { type: "string" }, description: "Ids of the results wanted" },
  },
};
const tool = (description, properties, required, answer) =>
  ({ description, inputSchema: { type: "object", properties, required }, answer });

/** By name: what each is for, what it takes and what it answers. */
export const tools = {
  estimate: tool(
    "Electricity, cost, carbon and water of training or serving large AI models. Each result has a range, the " +
    "percentiles 5 and 95, a grade, the figures that it rests on with their sources, and a link. Tell the range too.",
    { request }, ["request"], (core, given) => estimate(core, given.request)),
  explain: tool("How a result is worked out: its formula and every figure that moves it, with grade and source.",
    { request, output: text("Id of the result") }, ["request", "output"],
    (core, given) => explain(core, given.request, given.output)),
  describe: tool("What there is: without a table the tables; with one its rows; with an id one row and its sources.",
    { table: text("chips, models, places, assumptions, outputs, scenarios, claims …"), id: text("Id of a row") }, [],
    (core, given) => describe(core, given.table, given.id)),
  check: tool(
    "Holds a number that somebody gives for a result against ours: whether it lies within nine of ten outcomes, by " +
    "what factor it is off, and what would have to be true. With `claim` alone, a claim of the articles.",
    { request, output: text("Id of the result"), claim: text("Id of a claim"),
      says: { type: "number", description: "The number, in the result’s unit" } }, [],
    (core, given) => (given.claim === undefined
      ? check(core, given.request ?? {}, given.output, given.says) : checkClaim(core, given.claim))),
};

/** One call: its answer as JSON, told as an error where it is refused. */
export function call(core, name, given = {}) {
  if (!Object.hasOwn(tools, name)) return { content: [{ type: "text", text: `There is no ${name}` }], isError: true };
  const { refused = false, ...answer } = tools[name].answer(core, given);
  return { content: [{ type: "text", text: JSON.stringify(answer) }], isError: refused };
}

export const sdk = "@modelcontextprotocol/sdk";

const protocol = async () => {
  try {
    const [{ Server }, { StdioServerTransport }, types] = await Promise.all([
      import(`${sdk}/server/index.js`), import(`${sdk}/server/stdio.js`), import(`${sdk}/types.js`),
    ]);
    return { Server, StdioServerTransport, ...types };
  } catch (error) {
    throw new Error(`the protocol is not installed: npx -p tokenwatt -p ${sdk} tokenwatt mcp (${error.message})`);
  }
};

export async function serve() {
  const { Server, StdioServerTransport, ListToolsRequestSchema, CallToolRequestSchema } = await protocol();
  const core = await load();
  const server = new Server({ name: "tokenwatt", version }, { capabilities: { tools: {} } });
  const list = Object.entries(tools)
    .map(([name, { description, inputSchema }]) => ({ name, description, inputSchema }));
  server.setRequestHandler(ListToolsRequestSchema, () => ({ tools: list }));
  server.setRequestHandler(CallToolRequestSchema, ({ params }) => call(core, params.name, params.arguments));
  await server.connect(new StdioServerTransport());
}
