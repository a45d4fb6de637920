"""Which probe is in force: the newest, until somebody goes back, until a newer one is trained."""

from __future__ import annotations

from typing import Any

import pytest

from labeler.domain.errors import Tampered
from labeler.domain.probes import ProbeInfo
from labeler.store import in_force, meta, probes, serving
from labeler.store.probes import StoredProbe
from labeler.store.project import Project, Tx, open_project


def add(tx: Tx, key: str) -> int:
    return probes.save(tx, StoredProbe(ProbeInfo(0, key, "2026", 7, 5, 1, "e", {}, {}), (), b"", ""))


def known(tx: Tx) -> list[Any]:
    """What everybody who asks for the probe is told."""
    info = probes.info(tx)
    return [in_force.number(tx), info.id if info else None, in_force.gone_back_to(tx)]


def test_back_and_forward_until_a_newer_one_is_trained(anywhere: Project) -> None:
    with anywhere.write() as tx:
        assert known(tx) == [None, None, None]
        for key in "abc":
            add(tx, key)
        assert known(tx) == [3, 3, None]
        in_force.choose(tx, 1, by="dana", at="t1")
        assert known(tx) == [1, 1, 1]
        in_force.choose(tx, 2, by="émil", at="t2")
        assert known(tx) == [2, 2, 2]
    with open_project(anywhere.location) as again, again.write() as tx:
        assert known(tx) == [2, 2, 2]
        in_force.choose(tx, 3, by="dana", at="t3")
        assert known(tx) == [3, 3, None]
        in_force.choose(tx, 1, by="dana", at="t4")
        assert known(tx) == [1, 1, 1]
        add(tx, "d")
        assert known(tx) == [4, 4, None]
        assert [(c.at, c.probe, c.by, c.newest) for c in in_force.choices(tx)] == [
            ("t1", 1, "dana", 3), ("t2", 2, "émil", 3), ("t3", 3, "dana", 3), ("t4", 1, "dana", 3),
        ]  # fmt: skip
        assert list(in_force.problems(tx)) == []


def test_a_choice_makes_what_the_queue_remembers_old(anywhere: Project) -> None:
    with anywhere.write() as tx:
        add(tx, "a")
        add(tx, "b")
        stamps = {serving.stamp(tx, in_force.number(tx))}
        for number in (1, 2, 1):
            in_force.choose(tx, number, by="", at="t")
            stamps.add(serving.stamp(tx, in_force.number(tx)))
    assert len(stamps) == 4


def test_only_so_many_choices_are_kept_and_they_still_hold(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(in_force, "KEPT", 3)
    with project.write() as tx:
        add(tx, "a")
        for n in range(5):
            in_force.choose(tx, 1, by="dana", at=f"t{n}")
        assert [c.at for c in in_force.choices(tx)] == ["t2", "t3", "t4"]
        assert list(in_force.problems(tx)) == []


@pytest.mark.parametrize(
    ("old", "new"),
    [('"probe":1', '"probe":2'), ("dana", "emil"), ('"t1"', '"t0"'), ('"newest":3', '"newest":2')],
)
def test_a_changed_choice_is_found(project: Project, old: str, new: str) -> None:
    with project.write() as tx:
        for key in "abc":
            add(tx, key)
        in_force.choose(tx, 1, by="dana", at="t1")
        in_force.choose(tx, 2, by="dana", at="t2")
        stored = meta.get(tx, in_force.CHOICES) or ""
        meta.put(tx, in_force.CHOICES, stored.replace(old, new, 1))
        assert len(list(in_force.problems(tx))) == 1


@pytest.mark.parametrize(
    "stored",
    ["{", "[3]", '[{"at": "t"}]', "3", '[{"at":"t","probe":9,"by":"","newest":1,"seal":""}]',
     '[{"at":"t","probe":"x","by":"","newest":1,"seal":""}]',
     '[{"at":5,"probe":1,"by":"","newest":1,"seal":""}]', '[{"at":"t","probe":1,"by":7,"newest":1,"seal":""}]'],
)  # fmt: skip
def test_choices_that_cannot_be_read_are_refused_in_one_line(project: Project, stored: str) -> None:
    with project.write() as tx:
        add(tx, "a")
        meta.put(tx, in_force.CHOICES, stored)
    with project.read() as tx:
        with pytest.raises(Tampered, match="which probe is in force"):
            probes.info(tx)
        assert len(list(in_force.problems(tx))) == 1
        assert probes.info(tx, 1) is not None
