"""Linear algebra on one core."""

from __future__ import annotations

from functools import cache

from labeler.domain.lazily import IMPORTING


@cache
def stay_on_one_core() -> None:
    """Keep OpenBLAS to one thread, for the whole process from now on.

    Products of a few megabytes gain nothing from a second thread, and on a busy machine the threads wait for each other
    many times longer than the product takes. Whoever answers while somebody waits calls this once.
    """
    with IMPORTING:
        import scipy.linalg  # noqa: F401 (it brings another copy of OpenBLAS, which has to be there to be told)
        from threadpoolctl import threadpool_limits

    threadpool_limits(limits=1, user_api="blas")
