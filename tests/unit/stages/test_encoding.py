"""The worker that embeds leaves nothing behind when it is killed."""

from __future__ import annotations

import subprocess
import sys

SCRIPT = """
import multiprocessing
from multiprocessing import resource_tracker

if __name__ == "__main__":
    multiprocessing.set_start_method("spawn")
    from labeler.stages.encoding import start_encoder
    start_encoder()
    from tqdm import trange
    list(trange(1, disable=True))  # as the encoder's library does with every batch
    print(resource_tracker._resource_tracker._fd)
"""


def test_progress_bars_of_a_worker_make_no_semaphore_that_outlives_it() -> None:
    said = subprocess.run([sys.executable, "-c", SCRIPT], capture_output=True, text=True, check=True)
    assert said.stdout.strip() == "None"
