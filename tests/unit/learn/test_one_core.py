import subprocess
import sys

SCRIPT = """
from labeler.learn.one_core import stay_on_one_core
stay_on_one_core()
import numpy, scipy.linalg
from threadpoolctl import threadpool_info
print({l["num_threads"] for l in threadpool_info() if l["user_api"] == "blas"})
"""


def test_linear_algebra_stays_on_one_core() -> None:
    said = subprocess.run([sys.executable, "-c", SCRIPT], capture_output=True, text=True, check=True)
    assert said.stdout.strip() == "{1}"
