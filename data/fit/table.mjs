// The fitted figures of the tables, in seconds.
import { rowsOf } from "./native.mjs";

const rows = rowsOf("assumptions");
const row = (id) => rows.find((each) => each.id === id);
const micro = (id) => row(id).central / 1e6;
const ascend = rowsOf("chips").find(({ id }) => id === "ascend-910c").sets;

export const table = {
  values: {
    bandwidth: row("bandwidth_utilization").central, flops: row("decode_flops_utilization").central,
    layer: micro("layer_overhead"), exchange: micro("exchange_overhead"), sequence: micro("sequence_overhead"),
    linear: micro("linear_layer_overhead"), indexer: micro("indexer_overhead"),
    stack: ascend.stack_overhead.central / 1e6, draft: ascend.draft_overhead.central,
    prefill: row("prefill_flops_utilization").central, sparsePrefill: row("sparse_prefill_flops_utilization").central,
    token: micro("prefill_token_overhead"), linearToken: micro("linear_prefill_overhead"),
  },
  power: {
    memory: row("memory_power").central, compute: row("compute_power").central, waiting: row("waiting_power").central,
    use: row("serving_power_utilization").central,
  },
  efficiency: row("serving_efficiency"),
};
