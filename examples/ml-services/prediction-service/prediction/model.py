"""A logistic regression over what a machine's sensors say."""

import hashlib
import json
import math
from dataclasses import asdict, dataclass
from pathlib import Path

FEATURES = ("temperature", "vibration", "hours")

Sample = tuple[float, ...]


@dataclass(frozen=True)
class Model:
    """Weights over standardised features. Plain numbers: no code is loaded with it."""

    means: Sample
    deviations: Sample
    weights: Sample
    bias: float

    @property
    def id(self) -> str:
        """The same for the same numbers, so that a prediction can be traced to its model."""
        return hashlib.sha256(json.dumps(asdict(self)).encode()).hexdigest()[:12]

    def probability(self, sample: Sample) -> float:
        """How likely it is that the machine fails within a week, from 0 to 1."""
        scaled = zip(sample, self.means, self.deviations, strict=True)
        terms = [(value - mean) / deviation for value, mean, deviation in scaled]
        return sigmoid(self.bias + sum(w * x for w, x in zip(self.weights, terms, strict=True)))

    def save(self, path: Path) -> None:
        """Write the model as JSON."""
        path.write_text(json.dumps(asdict(self), indent=2) + "\n")

    @staticmethod
    def load(path: Path) -> "Model":
        """Read a model that `save` wrote."""
        fields = json.loads(path.read_text())
        return Model(
            means=tuple(fields["means"]),
            deviations=tuple(fields["deviations"]),
            weights=tuple(fields["weights"]),
            bias=float(fields["bias"]),
        )


def sigmoid(x: float) -> float:
    """The logistic function; numbers far out do not overflow."""
    return 1 / (1 + math.exp(-max(-60.0, min(60.0, x))))


def fit(samples: list[Sample], labels: list[bool], epochs: int = 300, rate: float = 0.5) -> Model:
    """The weights that explain the labels best, by gradient descent over all samples."""
    columns = list(zip(*samples, strict=True))
    means = tuple(sum(column) / len(column) for column in columns)
    deviations = tuple(
        math.sqrt(sum((value - mean) ** 2 for value in column) / len(column)) or 1.0
        for column, mean in zip(columns, means, strict=True)
    )
    scaled = [
        tuple((v - m) / d for v, m, d in zip(sample, means, deviations, strict=True))
        for sample in samples
    ]
    weights, bias = [0.0] * len(columns), 0.0
    for _ in range(epochs):
        slopes, slope = [0.0] * len(columns), 0.0
        for row, label in zip(scaled, labels, strict=True):
            error = sigmoid(bias + sum(w * x for w, x in zip(weights, row, strict=True))) - label
            slope += error
            slopes = [s + error * x for s, x in zip(slopes, row, strict=True)]
        weights = [w - rate * s / len(scaled) for w, s in zip(weights, slopes, strict=True)]
        bias -= rate * slope / len(scaled)
    return Model(means, deviations, tuple(weights), bias)


def accuracy(model: Model, samples: list[Sample], labels: list[bool]) -> float:
    """The share of samples that the model gets right."""
    right = [
        (model.probability(sample) >= 0.5) == label
        for sample, label in zip(samples, labels, strict=True)
    ]
    return sum(right) / len(right)
