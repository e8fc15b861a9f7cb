"""A run of these tests ends well, whichever test is its last."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path


def test_a_last_test_that_was_given_layers_does_not_crash_the_run(root: Path) -> None:
    alone = "tests/qgis/fast_path/test_fast_path_rows.py::test_no_incidents"
    done = subprocess.run(
        [sys.executable, "-m", "pytest", alone, "-p", "no:cacheprovider"],
        cwd=root,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
