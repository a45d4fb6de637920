"""Damaged web archives: what is whole comes in, what is lost is told, nothing is raised."""

import gzip
import io
import random
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from labeler.exchange.base import ReadOptions
from labeler.exchange.warc import ArchiveReader

from .conftest import Archive, Result, our_ids, page, public_ids, record_id, small_archive, sorted_out  # noqa: TID252

ARCHIVE = small_archive()
PLAIN = small_archive(gzipped=False)


@pytest.fixture(scope="module")
def scratch(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("archives") / "a.warc"


def run(path: Path, data: bytes) -> Result:
    path.write_bytes(data)
    return sorted_out(list(ArchiveReader().read(path, ReadOptions())))


def members_outside(archive: Archive, start: int, end: int) -> set[str]:
    """Names of the records that share no byte with ``start`` to ``end``."""
    starts = [0, *archive.ends[:-1]]
    spans = zip(archive.pages, starts, archive.ends, strict=True)
    return {name for name, first, last in spans if last <= start or first >= end}


def assert_untouched(result: Result, archive: Archive, names: set[str]) -> None:
    got = result.bodies()
    for name in names:
        assert got.get(name) == archive.pages[name], name


@pytest.mark.parametrize("archive", [ARCHIVE, PLAIN], ids=["gzip", "plain"])
def test_every_truncation_keeps_the_whole_records_and_tells_of_the_loss(scratch: Path, archive: Archive) -> None:
    data = archive.data()
    for cut in range(1, len(data)):
        result = run(scratch, data[:cut])
        assert_untouched(result, archive, members_outside(archive, cut, len(data)))
        closing = 0 if archive is ARCHIVE else 4
        whole = any(end - closing <= cut <= end for end in archive.ends)
        if not whole:
            assert len(result.rejections) == 1, cut
            assert archive is ARCHIVE or result.unread > 0, cut


def test_a_truncated_page_comes_in_as_far_as_it_goes(scratch: Path) -> None:
    data = ARCHIVE.data()
    result = run(scratch, data[: len(data) - 40])
    last = result.documents[-1]
    assert last.external_id == record_id(3)
    assert 0 < len(last.body) < len(page(3))
    assert page(3).startswith(last.body)
    (rejection,) = result.rejections
    assert rejection.record == record_id(3)
    assert re.match(r"ends early: \d+ of \d+ bytes", rejection.error)
    assert rejection.unread_bytes == len(page(3)) - len(last.body)


@pytest.mark.parametrize("bit", [0x01, 0x80])
def test_every_flipped_byte_of_a_gzip_archive_costs_its_own_record_only(scratch: Path, bit: int) -> None:
    data = ARCHIVE.data()
    for at in range(len(data)):
        damaged = bytearray(data)
        damaged[at] ^= bit
        result = run(scratch, bytes(damaged))
        assert_untouched(result, ARCHIVE, members_outside(ARCHIVE, at, at + 1))
        if result.bodies() != ARCHIVE.pages:
            assert result.rejections or any(d.extra.get("digest_ok") is False for d in result.documents), at


def test_every_flipped_byte_of_a_plain_archive_keeps_the_records_before_and_after(scratch: Path) -> None:
    data = PLAIN.data()
    for at in range(len(data)):
        damaged = bytearray(data)
        damaged[at] ^= 0x10
        result = run(scratch, bytes(damaged))
        # the byte before a record may belong to the fence that ends the one before
        assert_untouched(result, PLAIN, members_outside(PLAIN, at, at + 1))


@given(start=st.integers(0, len(ARCHIVE.data())), size=st.integers(1, 400), junk=st.binary(max_size=300))
def test_any_stretch_replaced_by_junk_keeps_the_records_outside(
    tmp_path_factory: pytest.TempPathFactory, start: int, size: int, junk: bytes
) -> None:
    data = ARCHIVE.data()
    path = tmp_path_factory.getbasetemp() / "junk.warc.gz"
    result = run(path, data[:start] + junk + data[start + size :])
    assert_untouched(result, ARCHIVE, members_outside(ARCHIVE, start, start + size))
    assert len({document.external_id for document in result.documents}) == len(result.documents)


@given(st.binary(max_size=3000))
def test_any_bytes_are_accounted_for(tmp_path_factory: pytest.TempPathFactory, junk: bytes) -> None:
    path = tmp_path_factory.getbasetemp() / "any.warc"
    result = run(path, b"~" + junk + b"~")
    assert not result.documents
    assert result.unread == len(junk) + 2


def test_junk_between_records_is_counted_to_the_byte(scratch: Path) -> None:
    ends = ARCHIVE.ends
    data = ARCHIVE.data()
    result = run(scratch, data[: ends[0]] + b"J" * 1000 + data[ends[0] :])
    assert result.bodies() == ARCHIVE.pages
    assert [(r.record, r.unread_bytes) for r in result.rejections] == [(f"byte {ends[0]}", 1000)]
    plain, ends = PLAIN.data(), PLAIN.ends
    result = run(scratch, plain[: ends[0]] + b"J" * 1000 + plain[ends[0] :])
    assert result.bodies() == PLAIN.pages
    assert result.unread == 1000


@pytest.mark.parametrize("wrong", [b"1", b"999999", b"99999999999", b"-5", b"abc", b""])
def test_a_wrong_length_costs_no_other_record(scratch: Path, wrong: bytes) -> None:
    data = PLAIN.data()
    at = data.index(b"Content-Length: ", PLAIN.ends[0])
    line_end = data.index(b"\r\n", at)
    result = run(scratch, data[:at] + b"Content-Length: " + wrong + data[line_end:])
    others = set(PLAIN.pages) - {record_id(1)}
    assert_untouched(result, PLAIN, others)
    assert [rejection.record for rejection in result.rejections] == [record_id(1)]
    if wrong != b"99999999999":
        assert result.bodies()[record_id(1)].startswith(page(1))


def test_a_length_that_is_short_gives_the_whole_page_all_the_same(scratch: Path) -> None:
    data = PLAIN.data()
    at = data.index(b"Content-Length: ", PLAIN.ends[1])
    stated = int(data[at + 16 : data.index(b"\r\n", at)])
    result = run(scratch, data[:at] + b"Content-Length: %d" % (stated - 30) + data[data.index(b"\r\n", at) :])
    assert result.bodies() == PLAIN.pages
    assert [r.error for r in result.rejections] == [f"states {stated - 30} bytes, holds {stated}"]
    assert result.documents[2].extra["digest_ok"] is True


@pytest.mark.parametrize("first", [b"", b"XARC/1.0\r\n", b"WARC/1.0\r\n\x00\xff junk\r\n"])
def test_a_record_whose_first_line_is_damaged_still_comes_in(scratch: Path, first: bytes) -> None:
    start = len(b"WARC/1.0\r\n")
    whole, second = PLAIN.data(), PLAIN.ends[0]
    data = first + whole[start:second] + first + whole[second + start :]
    assert run(scratch, data).bodies() == PLAIN.pages


def test_nothing_that_a_public_reader_finds_in_a_damaged_archive_is_missed(scratch: Path) -> None:
    rng = random.Random(5)
    for _ in range(150):
        data = bytearray(PLAIN.data())
        at = rng.randrange(len(data))
        data[at : at + rng.choice([0, 1, 50, 400])] = rng.randbytes(rng.choice([0, 1, 30]))
        scratch.write_bytes(data)
        names = {name for name in public_ids(scratch) if name in PLAIN.pages}
        assert names <= our_ids(scratch)


def test_a_wrong_gzip_checksum_is_told_and_the_page_kept(scratch: Path) -> None:
    data = bytearray(ARCHIVE.data())
    data[ARCHIVE.ends[1] - 6] ^= 0xFF
    result = run(scratch, bytes(data))
    assert result.bodies() == ARCHIVE.pages
    assert [(r.record, r.error) for r in result.rejections] == [(record_id(1), "the gzip checksum is wrong")]


def test_an_archive_inside_a_page_is_not_taken_for_records(scratch: Path) -> None:
    inner = gzip.decompress(small_archive(count=2).data())
    archive = Archive(gzipped=False).add(7, b"<html><pre>\n" + inner + b"</pre>").add(8, page(8))
    result = run(scratch, archive.data())
    assert list(result.bodies()) == [record_id(7), record_id(8)]
    assert result.records == 2
    assert not result.rejections


def test_reading_does_not_hold_the_archive_in_memory(scratch: Path) -> None:
    import tracemalloc

    block = io.BytesIO()
    archive = Archive(gzipped=False)
    for number in range(60):
        archive.add(number, b"<html>" + bytes(1_000_000))
    block = archive.data()
    scratch.write_bytes(block)
    del archive, block
    tracemalloc.start()
    try:
        count = sum(1 for _ in ArchiveReader().read(scratch, ReadOptions()))
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert count >= 60
    assert peak < 20_000_000
