"""The model and its training."""

import json
from pathlib import Path

import pytest

from prediction.model import Model, accuracy, fit, sigmoid
from prediction.train import main, read, split, train

DATA = Path(__file__).parent.parent / "data" / "machines.csv"
SAMPLES = [(60.0, 2.0, 100.0), (65.0, 2.5, 300.0), (90.0, 5.0, 2000.0), (85.0, 4.5, 1800.0)]
LABELS = [False, False, True, True]


def test_learns_what_separates_the_samples() -> None:
    model = fit(SAMPLES, LABELS)
    assert accuracy(model, SAMPLES, LABELS) == 1
    assert model.probability((95.0, 5.0, 2200.0)) > 0.9
    assert model.probability((55.0, 1.5, 0.0)) < 0.1


def test_a_feature_that_never_changes_weighs_nothing() -> None:
    model = fit([(1.0, 0.0, 5.0), (2.0, 0.0, 5.0)], [False, True])
    assert model.weights[1:] == (0.0, 0.0)


@pytest.mark.parametrize(("x", "expected"), [(0, 0.5), (1e9, 1.0), (-1e9, 0.0)])
def test_sigmoid_does_not_overflow(x: float, expected: float) -> None:
    assert sigmoid(x) == pytest.approx(expected)


def test_a_saved_model_is_the_same(tmp_path: Path) -> None:
    model = fit(SAMPLES, LABELS)
    model.save(tmp_path / "model.json")
    loaded = Model.load(tmp_path / "model.json")
    assert (loaded, loaded.id) == (model, model.id)


def test_rows_stay_in_their_part_when_others_go() -> None:
    samples, labels = read(DATA)
    kept, held = split((samples, labels), 0.25, 3)
    assert len(kept[0]) + len(held[0]) == 300
    assert 55 <= len(held[0]) <= 95
    fewer = split((samples[:200], labels[:200]), 0.25, 3)[1]
    assert fewer == (held[0][: len(fewer[0])], held[1][: len(fewer[1])])
    assert split((samples, labels), 0.25, 4)[1] != held


def test_training_twice_gives_the_same_model() -> None:
    data = read(DATA)
    assert train(data)[0].id == train(data)[0].id


def test_training_writes_model_and_figures(tmp_path: Path) -> None:
    model, metrics = tmp_path / "model.json", tmp_path / "metrics.json"
    main(["--data", str(DATA), "--model", str(model), "--metrics", str(metrics)])
    assert Model.load(model).bias != 0
    assert set(json.loads(metrics.read_text())) == {"accuracy", "training_accuracy", "samples"}
