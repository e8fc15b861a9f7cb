"""The set-up says in one sentence what is missing, where it may not install it; and sets up nothing twice."""

import os
import shutil
import subprocess

import pytest

TOOLS = ("bash", "cat", "cksum", "dirname", "env", "grep", "head", "id", "ls", "tr", "printf", "rm")


@pytest.fixture
def without_apt(tmp_path):
    """An environment whose PATH has the plainest tools and no apt."""
    programs = tmp_path / "bin"
    programs.mkdir()
    for tool in TOOLS:
        found = shutil.which(tool)
        if found:
            (programs / tool).symlink_to(found)
    return {"PATH": str(programs), "HOME": str(tmp_path)}


@pytest.fixture
def checkout(tmp_path, root):
    """A copy of what the set-up reads, so that nothing of this checkout changes."""
    copy = tmp_path / "clone"
    (copy / "scripts").mkdir(parents=True)
    shutil.copy(root / "scripts" / "setup.sh", copy / "scripts")
    shutil.copy(root / "requirements-dev.txt", copy)
    return copy


def set_up(checkout, environment):
    return subprocess.run(
        [checkout / "scripts" / "setup.sh"], env=environment, capture_output=True, text=True, check=False
    )


def test_without_qgis_and_apt_one_sentence_says_what_to_install_and_which_variable_to_set(checkout, without_apt):
    outcome = set_up(checkout, {**without_apt, "ORSEN_PYTHON": "/nowhere/python3"})
    assert outcome.returncode == 1
    assert outcome.stderr.count("\n") == 1
    assert "QGIS 3.40" in outcome.stderr
    assert "ORSEN_PYTHON" in outcome.stderr
    assert not (checkout / ".venv").exists()


def test_a_second_call_runs_nothing(checkout, without_apt):
    python = "/nowhere/python3"
    (checkout / ".venv").mkdir()
    wanted = subprocess.run(
        ["bash", "-c", "cat requirements-dev.txt scripts/setup.sh | cksum"],
        cwd=checkout,
        capture_output=True,
        text=True,
        check=True,
    ).stdout.strip()
    (checkout / ".venv" / ".ready").write_text(f"{wanted}-{python}")
    outcome = set_up(checkout, {**without_apt, "ORSEN_PYTHON": python})
    assert (outcome.returncode, outcome.stderr) == (0, "")


def test_the_script_is_executable(root):
    assert os.access(root / "scripts" / "setup.sh", os.X_OK)
