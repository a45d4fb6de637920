"""Repeated passages from main texts to documents: against plain counting, step by step and all at once."""

from __future__ import annotations

import hashlib
import random
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from labeler.domain.documents import Form, Origin, RawDocument
from labeler.domain.errors import BadInput
from labeler.domain.ledger import Fate, Span, Stage
from labeler.domain.progress import drain
from labeler.stages import passages, twins
from labeler.stages.config import change_settings
from labeler.store import documents, ledgers
from labeler.store import passages as stored
from labeler.store.ledgers import Extraction
from labeler.store.project import Project, create_project

NOTICE = "Please mind the gap between train and platform."
OTHER = "Sign up for our letter and never miss a thing."


def body(seed: int, lines: int = 8) -> str:
    chance = random.Random(seed)
    words = [" ".join("".join(chance.choices("abcdefghij", k=6)) for _ in range(12)) for _ in range(lines)]
    return "\n".join(words)


def extracted(number: int, text: str) -> Extraction:
    """A document that begins with a dropped line."""
    whole = f"menu\n{text}"
    spans = [Span(0, 5, Fate.DROPPED, Stage.EXTRACT, "navigation", 1)] if text else []
    spans += [Span(5, len(whole), Fate.KEPT, tokens=len(text.split()))] if text else []
    main_hash = hashlib.sha256(text.encode()).hexdigest() if text else ""
    count = len(text.split())
    key = f"{number}-{main_hash}"[:64]
    return Extraction(
        number, key, "ok", "utf-8", "", whole if text else "", tuple(spans), main_hash, count + 1, count, "en", 1.0, 1.0
    )  # fmt: skip


class Crawl:
    """A project whose documents are pages of sites."""

    def __init__(self, project: Project) -> None:
        self.project = project
        self.count = 0
        with project.write() as tx:
            self.source = documents.add_source(tx, "s", "2026")

    def add(self, *texts: str, site: str = "a.org") -> None:
        with self.project.write() as tx:
            for text in texts:
                self.count += 1
                origin = Origin("s", url=f"https://www.{site}/{self.count}")
                raw = RawDocument(f"d{self.count}", f"body {self.count}".encode(), Form.TEXT, origin)
                documents.add_documents(tx, self.source, [raw])
                ledgers.save_extractions(tx, [extracted(self.count, text)])

    def exchange(self, number: int, text: str) -> None:
        """Extract a document anew, with another main text."""
        with self.project.write() as tx:
            ledgers.save_extractions(tx, [extracted(number, text)])

    def run(self) -> passages.PassagesReport:
        drain(twins.run(self.project, twins.TwinsParams()))
        return drain(passages.run(self.project, passages.PassagesParams()))

    def repeated(self) -> dict[int, tuple[passages.Repeated, ...]]:
        with self.project.read() as tx:
            return passages.repeated(tx)

    def said(self) -> dict[int, list[str]]:
        """The repeated passages of each document that has any."""
        found = self.repeated()
        with self.project.read() as tx:
            texts = ledgers.extractions(tx, sorted(found))
        return {n: [texts[n].text[r.start : r.end] for r in rows] for n, rows in found.items()}

    def open(self) -> list[int]:
        with self.project.read() as tx:
            return stored.open_to_change(tx)

    def answer(self) -> None:
        with self.project.write() as tx:
            stored.set_open(tx, None, is_open=False)


@pytest.fixture
def crawl(project: Project) -> Crawl:
    return Crawl(project)


def pages(count: int, *lines: str, first: int = 0) -> list[str]:
    return ["\n".join([body(n), *lines]) for n in range(first, first + count)]


def test_a_line_on_enough_pages_of_a_site_is_repeated_on_all_of_them(crawl: Crawl) -> None:
    crawl.add(*pages(4, NOTICE))
    assert (crawl.run().changed, crawl.said()) == (0, {})
    crawl.add(*pages(1, NOTICE, first=4))
    assert crawl.run() == passages.PassagesReport(1, 0, 1, 5)
    assert crawl.said() == {n: [NOTICE] for n in range(1, 6)}
    first, last = crawl.repeated()[1][0], crawl.repeated()[5][0]
    assert first.evidence() == {"documents": 5, "of": 5, "site": "a.org", "twin": "d5"}
    assert last.example == "d1"


def test_each_site_counts_for_itself(crawl: Crawl) -> None:
    crawl.add(*pages(4, NOTICE))
    crawl.add(*pages(4, NOTICE, first=4), site="b.org")
    crawl.run()
    assert crawl.said() == {}


def test_a_line_on_few_of_many_pages_is_not_repeated_any_more(crawl: Crawl) -> None:
    crawl.add(*pages(5, NOTICE))
    crawl.run()
    assert len(crawl.said()) == 5
    crawl.answer()
    crawl.add(*pages(46, first=5))
    assert crawl.run().changed == 1
    assert crawl.said() == {}
    assert crawl.open() == list(range(1, 52))
    crawl.add(*pages(1, NOTICE, first=51))  # 6 of 52
    crawl.run()
    assert len(crawl.said()) == 6


def test_copies_of_a_page_count_once(crawl: Crawl) -> None:
    page = body(1, lines=30)
    near = [f"{page}\n{n} more" for n in range(5)]
    crawl.add(*[page] * 5, *near)
    crawl.run()
    assert crawl.said() == {}
    crawl.add(*[f"{body(n, lines=30)}\n{page.splitlines()[0]}" for n in range(10, 14)])
    crawl.run()
    assert set(crawl.said()) == set(range(1, 15))  # the copies have the line too, and count as one of five
    assert crawl.repeated()[11][0].texts == 5


def test_what_new_documents_change_is_open(crawl: Crawl) -> None:
    crawl.add(*pages(4, NOTICE), *pages(2, first=4))
    crawl.run()
    assert crawl.open() == [1, 2, 3, 4, 5, 6]
    crawl.answer()
    assert crawl.run() == passages.PassagesReport(0, 0, 0, 0)
    crawl.add(*pages(1, NOTICE, first=6))
    crawl.run()
    assert crawl.open() == [1, 2, 3, 4, 7]
    with crawl.project.write() as tx:
        stored.set_open(tx, [1, 2, 3, 7], is_open=False)
    assert crawl.open() == [4]


def test_other_settings_give_other_answers_without_reading_again(crawl: Crawl) -> None:
    crawl.add(*pages(3, NOTICE), *pages(27, first=3))
    crawl.run()
    crawl.answer()
    with crawl.project.write() as tx:
        change_settings(tx, repeated_on=3)
    assert crawl.run() == passages.PassagesReport(0, 0, 1, 3)
    with crawl.project.write() as tx:
        change_settings(tx, repeated_share=0.2)
    assert crawl.run().changed == 1
    assert crawl.said() == {}


@pytest.mark.parametrize("wrong", [{"repeated_on": 1}, {"repeated_share": 1.5}, {"repeated_share": float("nan")}])
def test_settings_that_mean_nothing_are_refused(project: Project, wrong: dict[str, object]) -> None:
    with pytest.raises(BadInput, match="repeated from 2 documents on"), project.write() as tx:
        change_settings(tx, **wrong)


def test_a_page_extracted_anew_counts_with_its_new_text(crawl: Crawl) -> None:
    crawl.add(*pages(5, NOTICE))
    crawl.run()
    crawl.exchange(3, body(3))
    assert 3 not in crawl.repeated()  # nothing is said of a text that was not looked at
    assert crawl.run().documents == 1
    assert crawl.said() == {}
    crawl.exchange(3, "")
    assert (crawl.run().forgotten, crawl.run().forgotten) == (1, 0)
    crawl.add(*pages(1, NOTICE, first=9))
    crawl.run()
    assert set(crawl.said()) == {1, 2, 4, 5, 6}


def test_other_code_finds_everything_again(crawl: Crawl, monkeypatch: pytest.MonkeyPatch) -> None:
    crawl.add(*pages(6, NOTICE))
    crawl.run()
    before = crawl.repeated()
    monkeypatch.setattr(passages, "CODE_VERSION", "passages-other")
    assert crawl.run().documents == 6
    assert crawl.repeated() == before


def test_a_stopped_stage_leaves_whole_batches_and_goes_on(crawl: Crawl, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(passages, "BATCH", 2)
    crawl.add(*pages(6, NOTICE))
    stage = passages.run(crawl.project, passages.PassagesParams())
    assert [next(stage).done for _ in range(3)] == [0, 2, 4]
    stage.close()
    assert crawl.run().documents == 2
    assert set(crawl.said()) == {1, 2, 3, 4, 5, 6}


def counted(texts: Sequence[tuple[str, str]], least: int) -> dict[int, list[str]]:
    """What plain counting finds: repeated lines by document, in order."""
    first: dict[tuple[str, str], str] = {}
    for site, text in texts:
        first.setdefault((site, text), text)
    on: dict[tuple[str, str], int] = {}
    of: dict[str, int] = {}
    for site, text in first:
        of[site] = of.get(site, 0) + 1
        for line in set(text.split("\n")):
            on[site, line] = on.get((site, line), 0) + 1
    return {
        n: lines
        for n, (site, text) in enumerate(texts, 1)
        if (lines := [x for x in text.split("\n") if on[site, x] >= max(least, of[site] / 10)])
    }


LINES = [" ".join(chr(97 + (n * 7 + k) % 26) * 3 for k in range(7)) + f" {chr(97 + n)}" for n in range(12)]


@settings(max_examples=12, deadline=None)
@given(
    texts=st.lists(
        st.tuples(st.sampled_from(["a.org", "b.org"]), st.lists(st.sampled_from(LINES), min_size=1, max_size=3)),
        min_size=1,
        max_size=30,
    ),
    step=st.integers(1, 9),
    late=st.booleans(),
)
def test_adding_step_by_step_gives_what_plain_counting_gives(
    tmp_path_factory: pytest.TempPathFactory, texts: list[tuple[str, list[str]]], step: int, late: bool
) -> None:
    plain = [(site, "\n".join(lines)) for site, lines in texts]
    with create_project(str(tmp_path_factory.mktemp("p") / "p.labeler")) as project:
        with project.write() as tx:
            change_settings(tx, repeated_on=2, near_duplicate_at=1.0)
        crawl = Crawl(project)
        before: dict[int, list[str]] = {}
        for start in range(0, len(plain), step):
            crawl.answer()
            for site, text in plain[start : start + step]:
                crawl.add(text, site=site)
            if late:
                crawl.exchange(1, plain[0][1])
            crawl.run()
            said = crawl.said()
            changed = {n for n in range(1, crawl.count + 1) if said.get(n) != before.get(n)}
            assert changed <= set(crawl.open())
            before = said
        assert before == counted(plain, 2)


def test_it_works_on_a_server_too(on_a_server: Project) -> None:
    crawl = Crawl(on_a_server)
    crawl.add(*pages(5, NOTICE, OTHER))
    crawl.run()
    assert crawl.said() == {n: [NOTICE, OTHER] for n in range(1, 6)}
    crawl.exchange(2, body(2))
    crawl.run()
    assert crawl.said() == {}


@pytest.fixture
def on_a_server(location: str, tmp_path: Path) -> Project:
    with create_project(location) as made:
        yield made
