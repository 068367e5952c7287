// The fitted rows of the table of assumptions, in seconds.
import { rowsOf } from "./native.mjs";

const rows = rowsOf("assumptions");
const row = (id) => rows.find((each) => each.id === id);

export const table = {
  values: [
    row("bandwidth_utilization").central, row("decode_flops_utilization").central,
    row("layer_overhead").central / 1e6, row("exchange_overhead").central / 1e6, row("sequence_overhead").central / 1e6,
  ],
  efficiency: row("serving_efficiency"),
};
