"""The garbage collector pauses while a page is read, and is as it was afterwards."""

from __future__ import annotations

import gc
import threading
from collections.abc import Iterator

import pytest

from labeler.domain.documents import Form
from labeler.text import page as page_module
from labeler.text.garbage import uncollected
from labeler.text.page import Status, read_document
from labeler.text.tokens import default_tokenizer


@pytest.fixture(autouse=True)
def _collector_on() -> Iterator[None]:
    gc.enable()
    yield
    gc.enable()


def test_it_is_off_inside_and_on_again_outside() -> None:
    with uncollected():
        assert not gc.isenabled()
        with uncollected():
            assert not gc.isenabled()
        assert not gc.isenabled()
    assert gc.isenabled()


def test_one_that_was_off_stays_off() -> None:
    gc.disable()
    with uncollected():
        pass
    assert not gc.isenabled()


def test_it_is_on_again_after_an_error() -> None:
    with pytest.raises(KeyError), uncollected():
        raise KeyError
    assert gc.isenabled()


def test_it_is_on_again_when_the_last_thread_is_out() -> None:
    inside, leave = threading.Event(), threading.Event()

    def stay() -> None:
        with uncollected():
            inside.set()
            leave.wait(10)

    thread = threading.Thread(target=stay)
    with uncollected():
        thread.start()
        assert inside.wait(10)
    assert not gc.isenabled()
    leave.set()
    thread.join()
    assert gc.isenabled()


def test_pages_are_read_without_it(monkeypatch: pytest.MonkeyPatch) -> None:
    seen = []

    def broken(_source: str, _url: str) -> str:
        seen.append(gc.isenabled())
        raise RuntimeError("no main text")

    monkeypatch.setattr(page_module, "extract_main", broken)
    body = b"<html><body><p>Some words.</p></body></html>"
    read = read_document(body, form=Form.HTML, charset="", url="", tokenizer=default_tokenizer())
    assert read.status is Status.FAILED
    assert seen == [False]
    assert gc.isenabled()
