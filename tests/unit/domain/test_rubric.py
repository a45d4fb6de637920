"""What a rubric accepts, what of it is unchanged, and what keeps one from being used."""

from __future__ import annotations

from dataclasses import replace

import pytest

from labeler.domain.rubric import Criterion, Example, Level, Rubric, is_same_scale, problems, unchanged

ONE = Rubric("scale", 1, "Good?", tuple(Level(n, f"t{n}", f"d{n}") for n in range(4)))


def test_a_version_accepts_its_own_grades_those_of_nobody_knows_which_and_those_it_keeps() -> None:
    two = replace(ONE, version=2, keeps={"scale/1": (0, 3)})
    assert [two.accepts("scale/1", value) for value in range(4)] == [True, False, False, True]
    assert two.accepts("scale/2", 2)
    assert two.accepts("", 2)
    assert not two.accepts("scale/3", 0)
    assert not ONE.accepts("scale/2", 0)


def test_levels_that_read_as_before_are_unchanged_but_none_under_another_question() -> None:
    levels = (replace(ONE.levels[0], guidance="more"), *ONE.levels[1:3])
    assert unchanged(ONE, replace(ONE, version=2, levels=levels)) == (1, 2)
    assert unchanged(ONE, replace(ONE, question="Bad?")) == ()
    assert is_same_scale(ONE, replace(ONE, name="other", version=7, notes="x", examples=(Example("d", 1),)))
    assert not is_same_scale(ONE, replace(ONE, levels=ONE.levels[:3])), "a scale without a level is another scale"


def test_the_digest_covers_all_it_says() -> None:
    others = [
        replace(ONE, notes="x"), replace(ONE, keep_at=2), replace(ONE, keeps={"a/1": (1,)}), replace(ONE, problematic=True),
        replace(ONE, levels=ONE.levels[1:]), replace(ONE, criteria=(Criterion("c", "?"),)), replace(ONE, version=2),
    ]  # fmt: skip
    assert len({made.digest for made in (ONE, *others)}) == len(others) + 1


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        (replace(ONE, name="a/b"), "name"),
        (replace(ONE, name=" "), "name"),
        (replace(ONE, question=" "), "question"),
        (replace(ONE, levels=ONE.levels[:1]), "two levels"),
        (replace(ONE, levels=(*ONE.levels, Level(0, "again", ""))), "number of its own"),
        (replace(ONE, levels=(*ONE.levels, Level(6, "too high", ""))), "0 to 5"),
        (replace(ONE, levels=(*ONE.levels, Level(5, "", ""))), "title"),
        (replace(ONE, criteria=(Criterion("c", "?"), Criterion("c", "!"))), "different names"),
        (replace(ONE, keep_at=0), "kept"),
        (replace(ONE, keep_at=5), "kept"),
        (replace(ONE, keeps={"old/1": (1, 5)}), "stay valid"),
        (replace(ONE, examples=(Example("d", 5),)), "Examples"),
    ],
)
def test_what_cannot_be_used_says_why(wrong: Rubric, said: str) -> None:
    assert said in " ".join(problems(wrong))
    assert problems(ONE) == []
