"""`python -m prediction.train`: trains the model, and tells how good it is on unseen data."""

import argparse
import csv
import hashlib
import json
from pathlib import Path

from prediction.model import FEATURES, Model, Sample, accuracy, fit

Data = tuple[list[Sample], list[bool]]


def read(path: Path) -> Data:
    """Samples and labels of a CSV file with a column for each feature and one for the outcome."""
    with path.open(newline="") as file:
        rows = list(csv.DictReader(file))
    samples = [tuple(float(row[name]) for name in FEATURES) for row in rows]
    return samples, [row["failed"] == "1" for row in rows]


def split(data: Data, share: float, seed: int) -> tuple[Data, Data]:
    """Two parts, the second with about this share of the rows.

    A row's own hash decides: it stays in its part when others come or go.
    """
    parts: tuple[Data, Data] = ([], []), ([], [])
    for sample, label in zip(*data, strict=True):
        digest = hashlib.sha256(f"{seed} {sample}".encode()).digest()
        samples, labels = parts[int.from_bytes(digest[:4]) < share * 2**32]
        samples.append(sample)
        labels.append(label)
    return parts


def train(data: Data, seed: int = 7) -> tuple[Model, dict[str, float]]:
    """The model, and its figures on the quarter of the data that was held back."""
    (samples, labels), (held_samples, held_labels) = split(data, 0.25, seed)
    model = fit(samples, labels)
    figures = {
        "accuracy": accuracy(model, held_samples, held_labels),
        "training_accuracy": accuracy(model, samples, labels),
        "samples": len(samples),
    }
    return model, figures


def main(words: list[str] | None = None) -> None:
    """Read the data, write model and figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=Path("data/machines.csv"))
    parser.add_argument("--model", type=Path, default=Path("model.json"))
    parser.add_argument("--metrics", type=Path, default=Path("metrics.json"))
    parser.add_argument("--seed", type=int, default=7)
    args = parser.parse_args(words)
    model, figures = train(read(args.data), args.seed)
    model.save(args.model)
    args.metrics.write_text(json.dumps(figures, indent=2) + "\n")
    print(f"model {model.id}: accuracy {figures['accuracy']:.3f} on data it has not seen")


if __name__ == "__main__":
    main()
