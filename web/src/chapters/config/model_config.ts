// A model by its Hugging Face config.json: what its fields say of its weights, cache and attention, counted as the rows
// of data/models.json are. Norms and biases are left out.

/** Assumptions by id, in the units that the core gives for them. */
type ConfigValues = Record<string, number>;

export interface ModelConfig {
  name: string;
  values: ConfigValues;
}

/** Why nothing can be counted: the text is no JSON, no object, or lacks these fields. */
export type Unread = { fault: "json" | "object" } | { fault: "lacks"; fields: string[] };

type Json = Record<string, unknown>;

/** Reads fields under the first of their names that is there, and keeps what is lacking. */
class Fields {
  readonly lacking = new Set<string>();

  constructor(private readonly json: Json) {}

  optional(...names: string[]): number | undefined {
    const found = names.map((name) => this.json[name]).find((value) => value !== undefined && value !== null);
    return typeof found === "number" && Number.isFinite(found) && found >= 0 ? found : undefined;
  }
  number(...names: string[]): number {
    const found = this.optional(...names);
    if (found === undefined) this.lacking.add(names[0]!);
    return found ?? NaN;
  }
  list(name: string): unknown[] | undefined {
    const found = this.json[name];
    return Array.isArray(found) ? found : undefined;
  }
  text(name: string): string {
    const found = this.json[name];
    return typeof found === "string" ? found : "";
  }
  flag(name: string): boolean | undefined {
    const found = this.json[name];
    return typeof found === "boolean" ? found : undefined;
  }
  object(name: string): Json | undefined {
    const found = this.json[name];
    return typeof found === "object" && found !== null && !Array.isArray(found) ? (found as Json) : undefined;
  }
}

const bytes = 2;
const sum = (all: number[]): number => all.reduce((total, one) => total + one, 0);

/** How many layers are of each kind. */
interface Layers {
  all: number;
  full: number;
  windowed: number;
  linear: number;
  window: number;
}

const windowOf = (fields: Fields): number =>
  fields.optional("attention_chunk_size", "sliding_window") ?? 0;

const layersOf = (fields: Fields): Layers => {
  const all = fields.number("num_hidden_layers", "n_layer", "num_layers");
  const window = windowOf(fields);
  const kinds = fields.list("layer_types")?.slice(0, all);
  if (kinds) {
    const count = (is: (kind: string) => boolean) => kinds.filter((kind) => is(String(kind))).length;
    const linear = count((kind) => kind.startsWith("linear"));
    const windowed = window ? count((kind) => kind.startsWith("sliding") || kind.startsWith("chunked")) : 0;
    return { all, full: all - linear - windowed, windowed, linear, window };
  }
  // MiniMax: 1 where a layer has softmax attention.
  const types = fields.list("attn_type_list")?.slice(0, all);
  if (types && types.some((kind) => kind === 0)) {
    const linear = types.filter((kind) => kind === 0).length;
    return { all, full: all - linear, windowed: 0, linear, window: 0 };
  }
  // Llama 4: layers with rotary positions attend to chunks, every fourth to all.
  const step = fields.optional("no_rope_layer_interval");
  const roped = fields.list("no_rope_layers")?.filter((one) => one === 1).length;
  if (window && (roped !== undefined || step))
    return { all, full: roped === undefined ? Math.floor(all / step!) : all - roped,
      windowed: roped ?? all - Math.floor(all / step!), linear: 0, window };
  // A window without a list of layers is that of all of them, where it is not switched off.
  const slides = window > 0 && fields.flag("use_sliding_window") !== false;
  return slides ? { all, full: 0, windowed: all, linear: 0, window }
    : { all, full: all, windowed: 0, linear: 0, window: 0 };
};

interface Attention {
  /** parameters of all layers */
  parameters: number;
  values: ConfigValues;
}

/** Multi-head latent attention, as DeepSeek has it: one compressed entry for all heads. */
const latent = (fields: Fields, hidden: number, layers: Layers): Attention => {
  const heads = fields.number("num_attention_heads");
  const compressed = fields.number("kv_lora_rank"), rope = fields.number("qk_rope_head_dim");
  const plain = fields.number("qk_nope_head_dim"), value = fields.number("v_head_dim");
  const query = fields.optional("q_lora_rank");
  const ofQuery = query ? hidden * query + query * heads * (plain + rope) : hidden * heads * (plain + rope);
  const each = ofQuery + hidden * (compressed + rope) + compressed * heads * (plain + value) + heads * value * hidden;
  return {
    parameters: layers.all * each,
    values: {
      kv_bytes: layers.all * (compressed + rope) * bytes,
      decode_attention_flops: 2 * layers.all * heads * (2 * compressed + rope),
      prefill_attention_flops: 2 * layers.all * heads * (plain + rope + value),
    },
  };
};

/** A layer of linear attention: its parameters, and the elements of its state. */
const linearLayer = (fields: Fields, hidden: number, heads: number, size: number): [number, number] => {
  const keyHeads = fields.optional("linear_num_key_heads");
  // Lightning attention: query, key, value, gate and output of all heads.
  if (keyHeads === undefined) return [5 * hidden * heads * size, heads * size * size];
  const keySize = fields.number("linear_key_head_dim"), valueHeads = fields.number("linear_num_value_heads");
  const valueSize = fields.number("linear_value_head_dim"), kernel = fields.number("linear_conv_kernel_dim");
  const keys = keyHeads * keySize, values = valueHeads * valueSize, mixed = 2 * keys + values;
  // Gated delta rule: what enters the convolution, a gate, two numbers for each head, and the way out.
  return [hidden * (mixed + values + 2 * valueHeads) + mixed * kernel + values * hidden,
    valueHeads * keySize * valueSize];
};

/** Grouped-query attention, in some layers over a window, and linear attention beside it. */
const grouped = (fields: Fields, hidden: number, layers: Layers): Attention => {
  const heads = fields.number("num_attention_heads", "n_head");
  const keys = fields.optional("num_key_value_heads", "num_kv_heads") ?? heads;
  const size = fields.optional("head_dim") ?? hidden / heads;
  const gates = fields.flag("attn_output_gate") ? 2 : 1;
  const each = (gates + 1) * hidden * heads * size + 2 * hidden * keys * size;
  const values: ConfigValues = {
    kv_bytes: layers.full * 2 * keys * size * bytes,
    decode_attention_flops: 2 * layers.full * heads * 2 * size,
    prefill_attention_flops: 2 * layers.full * heads * 2 * size,
  };
  let parameters = (layers.full + layers.windowed) * each;
  if (layers.windowed) {
    values.kv_fixed_bytes = layers.windowed * 2 * keys * size * bytes * layers.window;
    values.window_tokens = layers.window;
    values.window_attention_flops = 2 * layers.windowed * heads * 2 * size;
  }
  if (layers.linear) {
    const [ofLayer, state] = linearLayer(fields, hidden, heads, size);
    parameters += layers.linear * ofLayer;
    values.linear_layers = layers.linear;
    values.kv_fixed_bytes = layers.linear * state * (fields.text("mamba_ssm_dtype") === "float32" ? 4 : bytes);
  }
  return { parameters, values };
};

/** The index by which sparse attention picks its tokens. */
const indexer = (fields: Fields, hidden: number, layers: Layers): Attention => {
  const picked = fields.optional("index_topk");
  if (!picked) return { parameters: 0, values: {} };
  const heads = fields.number("index_n_heads"), size = fields.number("index_head_dim");
  const query = fields.number("q_lora_rank");
  return {
    parameters: layers.all * (query * heads * size + hidden * size + hidden * heads),
    values: {
      indexer_layers: layers.all, attended_tokens: picked, indexer_bytes: layers.all * size,
      indexer_flops: 2 * layers.all * heads * size,
    },
  };
};

interface Experts {
  /** what every token goes through */
  shared: number;
  routed: number;
  chosen: number;
  values: ConfigValues;
}

const gated = 3; // matrices of a layer: gate, up and down

const denseLayers = (fields: Fields, all: number): number => {
  const first = fields.optional("first_k_dense_replace");
  if (first !== undefined) return first;
  const step = fields.optional("interleave_moe_layer_step");
  if (step) return all - Math.floor(all / step);
  const sparseStep = fields.optional("decoder_sparse_step") ?? 1;
  const only = fields.list("mlp_only_layers") ?? [];
  return all - Array.from({ length: all }, (_, i) => i)
    .filter((i) => !only.includes(i) && (i + 1) % sparseStep === 0).length;
};

const expertsOf = (fields: Fields, hidden: number, layers: number): Experts => {
  const count = fields.optional("n_routed_experts", "num_local_experts", "num_experts", "num_routed_experts");
  if (!count) {
    const inner = fields.number("intermediate_size", "n_inner");
    return { shared: layers * gated * hidden * inner, routed: 0, chosen: 0, values: {} };
  }
  const perToken = fields.number("num_experts_per_tok", "experts_per_token", "moe_topk");
  const inner = fields.optional("moe_intermediate_size") ?? fields.number("intermediate_size");
  const dense = denseLayers(fields, layers), sparse = layers - dense;
  const denseInner = dense ? fields.optional("intermediate_size_mlp") ?? fields.number("intermediate_size") : 0;
  // Llama 4 has one shared expert in each sparse layer and no field for it.
  const llama4 = fields.text("model_type").startsWith("llama4") ? inner : 0;
  const sharedInner = fields.optional("shared_expert_intermediate_size") ||
    (fields.optional("n_shared_experts", "num_shared_experts") ?? 0) * inner || llama4;
  const each = gated * hidden * inner;
  return {
    shared: dense * gated * hidden * denseInner + sparse * (gated * hidden * sharedInner + hidden * count),
    routed: sparse * count * each, chosen: sparse * perToken * each,
    values: { expert_count: count, experts_per_token: perToken },
  };
};

/** Bytes of a weight as released: of those that are routed, or all in a dense model, and of the others. */
const weightBytes = (fields: Fields): { all: number; shared: number } => {
  const quantized = fields.object("quantization_config");
  const method = String(quantized?.quant_method ?? "");
  const kind = fields.text("torch_dtype") || fields.text("dtype");
  const plain = kind === "float32" ? 4 : kind.startsWith("float8") ? 1 : bytes;
  if (method === "fp8") return { all: 1, shared: 1 };
  type Group = { weights?: { num_bits?: unknown } };
  const [group] = Object.values((quantized?.config_groups ?? {}) as Record<string, Group>);
  const bits = group?.weights?.num_bits;
  if (method === "compressed-tensors" && typeof bits === "number") return { all: bits / 8, shared: plain };
  // Four bits, and a scale of eight for each 32 weights; what is not routed stays.
  if (method === "mxfp4") return { all: 4.25 / 8, shared: plain };
  return { all: plain, shared: plain };
};

const counted = (fields: Fields, json: Json): ConfigValues => {
  const hidden = fields.number("hidden_size", "n_embd"), vocabulary = fields.number("vocab_size");
  const layers = layersOf(fields);
  const attention = fields.optional("kv_lora_rank") ? latent(fields, hidden, layers) : grouped(fields, hidden, layers);
  const index = indexer(fields, hidden, layers);
  const experts = expertsOf(fields, hidden, layers.all);
  const embedding = vocabulary * hidden;
  const read = sum([attention.parameters, index.parameters, experts.shared, embedding]);
  // A tied embedding is the head as well, and held once.
  const shared = json.tie_word_embeddings === true ? read : read + embedding;
  const weights = weightBytes(fields);
  const sizes: ConfigValues = experts.routed ? {
    total_parameters: shared + experts.routed, active_parameters: read + experts.chosen, shared_parameters: shared,
    shared_read_parameters: read,
  } : {
    total_parameters: shared, active_parameters: shared, shared_parameters: shared, shared_read_parameters: read,
  };
  return {
    ...sizes, layers: layers.all, ...experts.values, ...attention.values, ...index.values,
    weight_bytes: weights.all, shared_weight_bytes: experts.routed ? weights.shared : weights.all,
  };
};

const nameOf = (fields: Fields): string => {
  const path = fields.text("_name_or_path").split("/").at(-1) ?? "";
  const [architecture] = fields.list("architectures") ?? [];
  return path || String(architecture ?? "").replace(/(?:For|LM|Model).*$/, "") || fields.text("model_type");
};

/** Counts a model from the text of its config.json. */
export const readConfig = (text: string): ModelConfig | Unread => {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { fault: "json" };
  }
  if (typeof json !== "object" || json === null || Array.isArray(json)) return { fault: "object" };
  // Models that also see have what writes in a part of its own.
  const whole = json as Json;
  const part = new Fields(whole).object("text_config");
  const inner = part ? { ...whole, ...part } : whole;
  const fields = new Fields(inner);
  const values = counted(fields, inner);
  if (fields.lacking.size) return { fault: "lacks", fields: [...fields.lacking] };
  return { name: nameOf(fields), values };
};
