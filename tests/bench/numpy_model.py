"""The default scenario in NumPy: reads {inputs, draws, seconds, runs, bounds, outputs} on stdin, prints JSON lines."""
import json
import math
import sys
import time

import numpy

Z95 = 1.6448536269514722
given = json.load(sys.stdin, parse_int=float)  # whole numbers above 2^63 would make columns of Python objects


def transformed(kind, bounds, x):
    low, high = bounds
    return {"lognormal": lambda: math.log(x), "shifted-lognormal": lambda: math.log(x - low),
            "logitnormal": lambda: math.log((x - low) / (high - x)), "normal": lambda: x}[kind]()


def column(figure, bounds, z):
    """A two-piece distribution: low, central and high are P5, P50 and P95."""
    kind = figure["distribution"]
    low, high = bounds
    ends = [transformed(kind, bounds, figure[key]) for key in ("low", "central", "high")]
    g = ends[1] + z * numpy.where(z < 0, (ends[1] - ends[0]) / Z95, (ends[2] - ends[1]) / Z95)
    if kind == "lognormal":
        g = numpy.exp(g)
    elif kind == "shifted-lognormal":
        g = low + numpy.exp(g)
    elif kind == "logitnormal":
        g = low + (high - low) / (1 + numpy.exp(-g))
    return numpy.clip(g, low, high)


class Run:
    def __init__(self, run):
        self.route = run["route"]
        self.inputs = run["inputs"]
        self.columns = {}

    def draw(self, generator, draws, shared):
        self.normals = {}
        for row, figure in self.inputs.items():
            if figure["low"] == figure["high"]:
                self.columns[row] = figure["central"]
                continue
            z = shared.get(row)
            if z is None:
                z = generator.standard_normal(draws)
                if row in given["world"]:
                    shared[row] = z
            self.normals[row] = z
            self.columns[row] = column(figure, given["bounds"][row], z)

    def move(self, row, figure):
        self.columns[row] = column({**self.inputs[row], **figure}, given["bounds"][row], self.normals[row])

    def work(self):
        a = self.columns
        if self.route == "hours":
            flops, hours = a["training_compute"], a["chip_hours"]
        else:
            flops = (6 * a["active_parameters"] * a["training_tokens"] * (1 + a["attention_share"])
                     * (1 + a["post_training_share"]) * (1 + a["rerun_share"]))
            is_sparse = numpy.greater(a["total_parameters"], 1.05 * a["active_parameters"])
            sparse = numpy.where(is_sparse, a["sparse_efficiency"], 1)
            hours = flops / (a["chip_peak_compute"] * 1e12 * a["model_flops_utilization"] * sparse
                             * (1 + a["believed_share"] * (a["claimed_improvement"] - 1))) / 3600
        it = hours * a["chip_power"] * a["server_overhead"] * a["power_utilization"] / 1e9
        facility = it * a["facility_pue"]
        bill = facility * 1e6 * a["electricity_price"]
        # At the default cost of capital, zero, the annuity is one over the lifetime.
        hourly = (a["chip_price"] * a["server_price_factor"] / (1 - a["network_share"]) / a["hardware_lifetime"] / 8766
                  / a["cluster_utilization"] * (1 + a["other_operations"]))
        owned = hours * hourly + bill
        self.out = [hours, it, facility, facility * 3.6e24 / flops, facility * a["grid_intensity"],
                    it * a["on_site_water"] + facility * a["off_site_water"],
                    facility * 1e3 / a["household_electricity"],
                    facility / 1e3 / a["national_consumption"], bill, owned, hours * a["chip_rent"], bill / owned]
        self.statistics = [summarize(values) for values in self.out]


def summarize(values):
    return [values.mean(), *numpy.percentile(values, [5, 25, 50, 75, 95])]


def compare(runs):
    base, other = runs
    result = []
    for top, bottom in zip(other.out, base.out):
        ratio = top / bottom
        result.append([*summarize(ratio), (ratio < 1).mean()])
    return result


def resample(runs, generator, draws):
    shared = {}
    for run in runs:
        run.draw(generator, draws, shared)
        run.work()
    return compare(runs)


def timed(step, seconds):
    step()
    times = []
    start = time.perf_counter()
    start_of_processor = time.process_time()
    while time.perf_counter() - start < seconds or len(times) < 2:
        begin = time.perf_counter()
        step()
        times.append(1e3 * (time.perf_counter() - begin))
    cpu = 1e3 * (time.process_time() - start_of_processor) / len(times)
    times.sort()
    return {"median_ms": times[len(times) // 2], "min_ms": times[0], "cpu_ms": cpu, "repeats": len(times)}


for bench in ("slider", "resample"):
    for count in map(int, given["draws"]):
        generator = numpy.random.default_rng(1)
        runs = [Run(run) for run in given["runs"]]
        resample(runs, generator, count)
        step = [0]

        def slide():
            step[0] += 1
            runs[0].move("facility_pue", given["pue"][step[0] % len(given["pue"])])
            runs[0].work()
            compare(runs)

        times = timed(slide if bench == "slider" else lambda: resample(runs, generator, count), given["seconds"])
        line = {"bench": bench, "where": "numpy", "draws": count, "runs": 2, "outputs": 12, **times}
        print(json.dumps(line), flush=True)
        if times["median_ms"] > 1000:
            break
