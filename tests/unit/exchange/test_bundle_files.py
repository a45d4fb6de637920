"""Bundle files: what was written is read back, and any damage is refused with one clear line."""

from __future__ import annotations

import contextlib
import hashlib
import json
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from labeler.domain.bundles import Bundle, check_whole, read_action
from labeler.domain.errors import BadInput, Tampered, WorldError
from labeler.domain.grades import Action, Circumstances, EventKind, Strategy, action_record, canonical_json
from labeler.domain.wording import Phrase
from labeler.exchange import bundle as files
from labeler.exchange import signing

PROJECT = "0123456789abcdef" * 2
KEY, OTHER_KEY = signing.new_key(), signing.new_key()
HOW = Circumstances(Strategy.UNCERTAINTY, 0.25, 3, 4.5, True, False, "educational-value/1", 2.5, 17, 40)


def grade(uid: str, document: str = "a", value: int | None = 3, **changes: object) -> Action:
    given = {"kind": EventKind.GRADE, "annotator": "ann", "at": "2026-01-01T00:00:00+00:00", "circumstances": HOW}
    return Action(**{**given, "uid": uid, "document": document, "value": value, **changes})


ACTIONS = (
    grade("1", criteria=(("clarity", 2), ("depth", 5))),
    grade("2", "größe 🎓", 0, circumstances=Circumstances()),
    grade("3", kind=EventKind.EVIDENCE, value=None, text='[[0,4,"good"]]'),
    grade("4", kind=EventKind.FLAG, value=None, text="other: torn"),
    grade("5", kind=EventKind.UNDO, value=None, undoes="1"),
    grade("6", kind=EventKind.ADJUDICATION, value=4, text="settled\nover two lines"),
)
SEALED = files.seal(PROJECT, "ann", ACTIONS, KEY)
OTHERS = files.seal(PROJECT, "bob", [replace(a, annotator="bob") for a in ACTIONS[:2]], OTHER_KEY)
TOGETHER = files.gather(PROJECT, [OTHERS, SEALED], OTHER_KEY)


def read(data: bytes) -> list[Bundle]:
    return files.parse(data, "x.labeler-bundle")


def test_what_was_sealed_is_read_back() -> None:
    (found,) = read(SEALED)
    assert found.actions == ACTIONS
    assert (found.project, found.annotator, found.sealed) == (PROJECT, "ann", SEALED)
    assert found.public_key == signing.public_of(KEY)
    assert found.hash == hashlib.sha256(SEALED).hexdigest()


def test_equal_events_give_equal_files_and_several_bundles_stay_as_they_were_signed() -> None:
    assert files.seal(PROJECT, "ann", ACTIONS, KEY) == SEALED
    assert files.gather(PROJECT, [SEALED, OTHERS, SEALED], OTHER_KEY) == TOGETHER
    assert {one.annotator: one.sealed for one in read(TOGETHER)} == {"ann": SEALED, "bob": OTHERS}


@pytest.mark.parametrize("data", [SEALED, TOGETHER], ids=["one", "several"])
def test_every_bit_is_guarded(data: bytes) -> None:
    for at in range(len(data)):
        damaged = bytearray(data)
        damaged[at] ^= 1 << (at % 8)
        with pytest.raises((BadInput, Tampered)) as told:
            read(bytes(damaged))
        assert "\n" not in str(told.value)


@pytest.mark.parametrize("data", [SEALED, TOGETHER], ids=["one", "several"])
def test_what_was_cut_anywhere_is_refused(data: bytes) -> None:
    for size in range(len(data)):
        with pytest.raises((BadInput, Tampered)):
            read(data[:size])
    with pytest.raises(Tampered, match="behind the signature"):
        read(data + b"\n")
    with pytest.raises(Tampered, match="behind the signature"):
        read(data + data)


@settings(max_examples=300, deadline=None)
@given(
    data=st.sampled_from([SEALED, TOGETHER]),
    at=st.integers(0, len(TOGETHER)),
    gone=st.integers(0, 40),
    put=st.binary(max_size=40) | st.sampled_from([b"\n", b"}\n{", b"null", b"1e999", b"[" * 3000, b"\xff\xfe", b"\0"]),
)
def test_any_damage_is_one_clear_line(data: bytes, at: int, gone: int, put: bytes) -> None:
    damaged = data[:at] + put + data[at + gone :]
    if damaged == data:
        return
    with pytest.raises((BadInput, Tampered)) as told:
        read(damaged)
    assert "\n" not in str(told.value)


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=5,
)


@settings(max_examples=300, deadline=None)
@given(key=st.sampled_from([*action_record(ACTIONS[0])]), value=json_values)
def test_a_signed_event_with_anything_in_a_field_is_an_event_or_refused(key: str, value: object) -> None:
    """Whoever has a key can sign anything: it is read strictly, or not at all."""
    line = json.dumps(
        action_record(ACTIONS[0]) | {key: value}, sort_keys=True, separators=(",", ":"), ensure_ascii=False
    )
    with contextlib.suppress(WorldError):
        (found,) = read(forged([line.encode("utf-8", "surrogatepass")]))
        assert canonical_json(action_record(found.actions[0])) == line


def forged(lines: list[bytes], annotator: str = "ann", key: bytes = KEY, **header: object) -> bytes:
    """A bundle of any lines, with hash and signature that hold."""
    body = b"".join(line + b"\n" for line in lines)
    head: dict[str, object] = {
        "annotator": annotator,
        "bytes": len(body),
        "count": len(lines),
        "events": hashlib.sha256(body).hexdigest(),
        "format": "labeler-bundle",
        "project": PROJECT,
        "public_key": signing.public_of(key),
        "version": 1,
    }
    first = canonical_json(head | header).encode() + b"\n"
    last = canonical_json({"signature": signing.sign(key, first)}).encode() + b"\n"
    return first + body + last


def lines_of(*actions: Action) -> list[bytes]:
    return [canonical_json(action_record(action)).encode() for action in actions]


UNDO = replace(ACTIONS[4], uid="9")


@pytest.mark.parametrize(
    ("lines", "why"),
    [
        (lines_of(replace(ACTIONS[0], annotator="bob")), "an event of bob is in the bundle of ann"),
        (lines_of(ACTIONS[0], ACTIONS[0]), "twice"),
        (lines_of(ACTIONS[4]), "takes back what is not in the bundle"),
        (lines_of(ACTIONS[4], ACTIONS[0]), "takes back what is not in the bundle"),
        (lines_of(ACTIONS[0], ACTIONS[4], UNDO), "taken back twice"),
        (lines_of(ACTIONS[0], ACTIONS[4], replace(UNDO, undoes="5")), "takes back what is not"),
        (lines_of(ACTIONS[0], replace(UNDO, document="b")), "takes back what is not in the bundle"),
        (lines_of(replace(ACTIONS[0], at="yesterday")), "cannot be read"),
        (lines_of(replace(ACTIONS[0], at="2026-01-01T00:00:00+02:00")), "not in UTC"),
        (lines_of(replace(ACTIONS[3], text="ugly")), "cannot be read"),
        (lines_of(replace(ACTIONS[2], text="[[4,0]]")), "cannot be read"),
        (lines_of(replace(ACTIONS[2], kind=EventKind.VERDICT, text="{}")), "cannot be read"),
        (lines_of(replace(ACTIONS[3], value=10**30)), "cannot be read"),
        (lines_of(replace(ACTIONS[3], value=1)), "has no value"),
        (lines_of(replace(ACTIONS[0], text="x" * 100_001)), "longer than"),
        (lines_of(replace(ACTIONS[0], text="a\0b")), "cannot be read"),
        (lines_of(replace(ACTIONS[0], uid="")), "without a name"),
        ([lines_of(ACTIONS[0])[0].replace(b'"value":3', b'"value":3.0')], "cannot be read"),
        ([lines_of(ACTIONS[0])[0].replace(b'"value":3', b'"value":true')], "cannot be read"),
        ([lines_of(ACTIONS[0])[0].replace(b'"value"', b' "value"')], "not written as Labeler writes it"),
        ([lines_of(ACTIONS[0])[0].replace(b'"value":3', b'"value":3,"why":1')], "not written as Labeler writes it"),
        ([b"[" * 100_000], "cannot be read"),
        ([b"{}"], "cannot be read"),
    ],
)  # fmt: skip
def test_what_nobody_s_labeler_would_write_is_refused_though_it_is_signed(lines: list[bytes], why: str) -> None:
    with pytest.raises(BadInput, match=why):
        read(forged(lines))


@pytest.mark.parametrize(
    ("changed", "why"),
    [
        ({"version": 2}, "newer Labeler"),
        ({"version": True}, "no version"),
        ({"count": 2}, "as many events"),
        ({"count": -1}, "number"),
        ({"count": 10**9}, "number"),
        ({"bytes": 10}, "hash"),
        ({"format": "labeler-bundles"}, "header"),
        ({"format": "zip"}, "does not say so"),
        ({"extra": 1}, "header"),
        ({"project": 7}, "text"),
        ({"public_key": "AB" * 32}, "signature"),
        ({"public_key": "00" * 32}, "signature"),
        ({"annotator": "x" * 201}, "more than"),
    ],
)
def test_a_header_says_exactly_what_it_has_to(changed: dict[str, object], why: str) -> None:
    with pytest.raises((BadInput, Tampered), match=why):
        read(forged(lines_of(ACTIONS[0]), **changed))


def test_why_a_bundle_is_refused_can_be_said_in_another_language() -> None:
    with pytest.raises(BadInput) as told:
        read(b"no bundle")
    assert isinstance(told.value.message, Phrase)
    why = told.value.message.values["why"]
    assert isinstance(why, Phrase)
    assert why == "it does not begin like one"


def test_a_signature_of_another_key_or_of_another_bundle_does_not_hold() -> None:
    by_other = forged(lines_of(*ACTIONS), key=OTHER_KEY, public_key=signing.public_of(KEY))
    with pytest.raises(Tampered, match="signature"):
        read(by_other)
    swapped = SEALED[: SEALED.rindex(b'{"signature"')] + OTHERS[OTHERS.rindex(b'{"signature"') :]
    with pytest.raises(Tampered, match="signature"):
        read(swapped)


def test_bundles_of_another_project_and_bundles_of_bundles_do_not_hide_in_one() -> None:
    for inner in (files.seal("another", "ann", ACTIONS, KEY), TOGETHER):
        with pytest.raises(BadInput, match="does not belong"):
            read(files.gather(PROJECT, [inner], KEY))


def test_a_file_is_written_whole_and_recognised(tmp_path: Path) -> None:
    path = tmp_path / "ann.txt"
    assert files.write_bundle(path, SEALED, len(ACTIONS)).rows == len(ACTIONS)
    assert files.read_bundles(path)[0].actions == ACTIONS
    assert files.looks_like_bundle(path)
    assert files.looks_like_bundle(tmp_path / "gone.labeler-bundle")
    assert not files.looks_like_bundle(tmp_path)
    with pytest.raises(BadInput, match="cannot be read"):
        files.read_bundles(tmp_path / "gone.labeler-bundle")


def test_a_file_that_is_too_large_is_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "large.labeler-bundle"
    path.write_bytes(SEALED)
    monkeypatch.setattr(files, "MAX_BYTES", len(SEALED) - 1)
    with pytest.raises(BadInput, match="larger than"):
        files.read_bundles(path)


def test_a_foreign_event_is_not_sealed() -> None:
    with pytest.raises(ValueError, match="an event of ann is in the bundle of bob"):
        files.seal(PROJECT, "bob", ACTIONS, KEY)
    check_whole(ACTIONS, "ann")


@pytest.mark.parametrize("action", ACTIONS, ids=lambda a: a.kind.value)
def test_an_event_is_read_as_it_is_hashed(action: Action) -> None:
    assert read_action(lines_of(action)[0]) == action


def test_keys_that_are_none_are_said_so() -> None:
    with pytest.raises(BadInput, match="no private key"):
        signing.public_of(b"-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n")
    assert signing.same_fingerprint("AB12 cd34", "ab12-cd34")
    assert not signing.holds("zz" * 32, "00" * 64, b"")
