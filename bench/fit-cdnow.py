"""BG/NBD on distinct (x, t_x, T) rows: the same likelihood, vectorised with numpy, maximised by SciPy's Nelder-Mead.

Reads {"x", "tx", "T", "counts", "simplex", "options", "runs", "warmUps"} as JSON, writes milliseconds per run and the result.
"""

import json
import sys
from time import perf_counter

try:
    import numpy as np
    from scipy.optimize import minimize
    from scipy.special import betaln, gammaln
except ImportError:
    sys.exit(3)

task = json.load(sys.stdin)
x, tx, T, counts = (np.array(task[name], dtype=float) for name in ("x", "tx", "T", "counts"))
simplex = np.array(task["simplex"])
repeated = x > 0
previous = np.maximum(x, 1) - 1


def cost(logs):
    r, alpha, a, b = np.exp(logs)
    log_end = np.log(alpha + T)
    base = gammaln(r + x) - gammaln(r) + r * np.log(alpha) + betaln(a, b + x) - betaln(a, b) - (r + x) * log_end
    left = np.log(a / (b + previous)) + (r + x) * (log_end - np.log(alpha + tx))
    return -np.dot(counts, base + np.where(repeated, np.logaddexp(0, left), 0))


def fit():
    return minimize(cost, simplex[0], method="Nelder-Mead", options={**task["options"], "initial_simplex": simplex})


for _ in range(task["warmUps"]):
    fit()
milliseconds = []
for _ in range(task["runs"]):
    begin = perf_counter()
    found = fit()
    milliseconds.append((perf_counter() - begin) * 1000)
json.dump(
    {
        "milliseconds": milliseconds,
        "parameters": np.exp(found.x).tolist(),
        "logLikelihood": -float(found.fun),
        "evaluations": int(found.nfev),
    },
    sys.stdout,
)
