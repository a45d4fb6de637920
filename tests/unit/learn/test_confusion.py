import numpy as np

from labeler.learn.confusion import confusion


def test_confusion_counts_each_document_once() -> None:
    found = confusion(np.array([0.0, 1.0, 1.5, 5.0, 3.0]), np.array([0.4, 1.5, 2.4, 9.0, np.nan]))
    counts = np.array(found.counts)
    assert counts.sum() == 4
    assert counts[0, 0] == counts[1, 2] == counts[2, 2] == counts[5, 5] == 1
    assert found.shares[1][2].value == 1.0
    assert found.shares[1][2].n == 1
    assert found.shares[1][1].high is not None
    assert found.shares[1][1].high > 0.9  # one document says little
    assert found.shares[3][3].why == "nobody gave the grade 3"
