"""Repeated passages beside what rules leave out inside documents."""

from __future__ import annotations

from labeler.domain.ledger import Fate, Opinion, Span, Stage
from labeler.stages.measuring import Piece
from labeler.stages.opinions import RuleOpinions
from labeler.stages.passage_trims import left_out
from labeler.stages.passages import Repeated

PASSED = RuleOpinions((Opinion(Stage.RULES),))
PIECES = [
    Piece(0, 10, 0, False, 3),
    Piece(10, 11, 1, False, 0),
    Piece(11, 20, 1, False, 2),
    Piece(20, 25, 1, True, 1),
    Piece(30, 40, 2, False, 4),
]


def repeated(start: int, end: int) -> Repeated:
    return Repeated(start, end, 5, 6, "a.org", "d2")


def trim(start: int, end: int, tokens: int) -> Span:
    evidence = {"documents": 5, "of": 6, "site": "a.org", "twin": "d2"}
    return Span(start, end, Fate.DROPPED, Stage.DUPLICATES, "repeated_passage", tokens, evidence)


def test_pieces_of_a_passage_are_one_stretch_unless_there_is_a_gap() -> None:
    assert left_out(PASSED, PIECES, [repeated(12, 24)]).trims == (trim(11, 25, 3),)
    assert left_out(PASSED, PIECES, [repeated(12, 39)]).trims == (trim(11, 25, 3), trim(30, 40, 4))
    assert left_out(PASSED, PIECES, [repeated(0, 9), repeated(31, 40)]).trims == (trim(0, 10, 3), trim(30, 40, 4))
    assert left_out(PASSED, PIECES, [repeated(0, 24)]).trims == (trim(0, 25, 6),)


def test_what_rules_leave_out_stays_theirs() -> None:
    line = Span(20, 25, Fate.DROPPED, Stage.RULES, "c4.citation", 1, {})
    found = left_out(RuleOpinions(PASSED.opinions, (line,)), PIECES, [repeated(12, 24)])
    assert found.trims == (trim(11, 20, 2), line)
    assert left_out(RuleOpinions(PASSED.opinions, (line,)), PIECES, [repeated(20, 25)]).trims == (line,)


def test_a_document_of_nothing_else_goes() -> None:
    found = left_out(PASSED, PIECES, [repeated(0, 40)])
    assert found.opinions[-1].reason == "nothing_left"
    assert (found.opinions[-1].evidence["passages"], found.opinions[-1].evidence["lines"]) == (2, 0)
    assert sum(t.tokens for t in found.trims) == 10
    dropped = RuleOpinions((Opinion(Stage.RULES, "word_count", {}),))
    assert left_out(dropped, PIECES, [repeated(0, 40)]).opinions == dropped.opinions


def test_a_passage_without_pieces_changes_nothing() -> None:
    assert left_out(PASSED, PIECES, [repeated(26, 29)]) is PASSED
